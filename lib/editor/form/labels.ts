import { facts } from '../../../messages/request/nl.json';
import { sessionFacts } from '../../vocabulary';
import type { Lists } from './lists';

/** What an editor reads at a field, and what its schema cannot say. */
export type Label = {
  label: string;
  help?: string;
  /** Of these fields one is needed: none of them may be said to be optional. */
  isOneOf?: true;
  /** What the field names. */
  from?: keyof Lists;
  /** In a list, what one of its rows is called: `Sluiting 1`. */
  one?: string;
  /** Another control than its schema gives: `selects` is a list whose order counts. */
  as?: 'longText' | 'selects' | 'hidden' | 'confirmation';
};

/** An address as an editor knows it from the top of a browser. */
const addressHelp =
  'Wat in de adresbalk achter de taal staat. Bij …/nl/hulp/dossier is dat hulp/dossier.';

const phoneHelp = 'Eén nummer, zoals u het gewoon schrijft: 015 00 00 00 of 0470 00 00 00.';

/** The fields of all kinds, by kind and name; the names inside a list or a group have a point. */
const labels: Record<string, Label> = {
  'source.title': { label: 'Titel', help: 'Elke pagina heeft een andere titel.' },
  'source.description': {
    label: 'Korte beschrijving',
    help: 'Eén of twee zinnen. Ze staan op de kaartjes die naar deze pagina leiden, en in zoekmachines.',
    as: 'longText',
  },
  'source.layer': { label: 'Voor wie is de pagina?' },
  'source.icon': {
    label: 'Tekening',
    help: 'Kiest u niets, dan staat er een blad papier.',
    from: 'pictures',
  },
  'source.order': {
    label: 'Plaats in de lijst',
    help: '1 is de eerste van de pagina’s in dezelfde groep. Vult u niets in, dan staat de pagina achteraan.',
  },
  'source.topics': {
    label: 'Waarover kan de lezer iets vragen?',
    help: 'De site zet er zelf de juiste collega’s bij.',
    from: 'topics',
  },
  'source.reviewBy': {
    label: 'Opnieuw nakijken vóór',
    help: 'Na die dag zegt de pagina zelf dat ze verouderd kan zijn.',
  },
  'source.next': {
    label: 'Lees ook',
    help: 'Pagina’s die de lezer hierna kan lezen, in deze volgorde.',
    from: 'pages',
    as: 'selects',
  },
  'translation.title': { label: 'Titel' },
  'translation.description': { label: 'Korte beschrijving', as: 'longText' },
  'translation.translation': { label: 'Stand van de vertaling', as: 'hidden' },
  'person.name': { label: 'Voornaam en familienaam' },
  'person.familyName': {
    label: 'Familienaam',
    help: 'Meestal leeg: de site neemt wat na de eerste voornaam komt. Vul dit alleen in bij meer dan één voornaam: bij Maria del Carmen Ruiz is het Ruiz, bij Zoë D’Hondt hoeft het niet.',
  },
  'person.formerly': { label: 'Vroegere namen van het bestand', as: 'hidden' },
  'person.function': { label: 'Functie', help: 'Eén collega is algemeen coördinator.' },
  'person.topics': { label: 'Waarmee helpt deze persoon?', from: 'topics' },
  'person.days': { label: 'Werkdagen', help: 'Weet u het niet zeker? Duid dan niets aan.' },
  'person.email': { label: 'E-mailadres', help: 'Elke persoon heeft een eigen adres.' },
  'person.phone': { label: 'Telefoon', help: `${phoneHelp} Weet u het niet? Laat het leeg.` },
  'person.languages': {
    label: 'Talen die deze persoon spreekt',
    one: 'Taal',
    from: 'spoken',
    as: 'selects',
  },
  'person.away': {
    label: 'Wanneer is deze persoon er niet?',
    help: 'Na de laatste dag verdwijnt dit vanzelf van de site.',
    one: 'Afwezigheid',
  },
  'person.away.replacedBy': {
    label: 'Wie antwoordt dan?',
    help: 'Kies iemand die er in die dagen wel is.',
    from: 'people',
  },
  'person.verified': {
    label: 'Gegevens bevestigd',
    help: 'Keek u alle gegevens van deze persoon na? Met de tweede knop bewaart u alles en bevestigt u dat het juist is. Na 180 dagen vraagt de site het opnieuw.',
    as: 'confirmation',
  },
  'organisation.name': { label: 'Naam van de dienst' },
  'organisation.legalForm': { label: 'Rechtsvorm', help: 'Zoals vzw.' },
  'organisation.city': { label: 'Stad of gemeente' },
  'organisation.address': {
    label: 'Adres',
    help: 'Laat beide leeg zolang het adres niet zeker is: de site zegt dan dat het er nog niet staat.',
  },
  'organisation.address.street': { label: 'Straat en nummer' },
  'organisation.address.postalCode': { label: 'Postcode', help: 'Vier cijfers.' },
  'organisation.phone': { label: 'Telefoon', help: phoneHelp },
  'organisation.hours': {
    label: 'Openingsuren',
    one: 'Openingsuur',
    help: 'Eén blok voor elk stuk van een dag. Is de dienst ’s middags dicht, maak dan twee blokken voor die dag.',
  },
  'organisation.hours.day': { label: 'Dag' },
  'organisation.hours.from': { label: 'Van', help: 'Zoals 09:00.' },
  'organisation.hours.until': { label: 'Tot', help: 'Zoals 12:00.' },
  'organisation.email': { label: 'E-mailadres van de dienst' },
  'organisation.away': {
    label: 'Wanneer is de hele dienst gesloten?',
    help: 'Vanaf 14 dagen vooraf zegt elke pagina het. Daarna verdwijnt het vanzelf.',
    one: 'Sluiting',
  },
  'organisation.controller': {
    label: 'Wie is verantwoordelijk voor wat scholen invullen?',
    help: 'Zolang dit leeg is, vinden scholen geen formulier maar een link om te mailen.',
  },
  'organisation.controller.name': { label: 'Naam', help: 'De vzw of de stad.' },
  'organisation.controller.address': { label: 'Adres', help: 'Op één regel, zoals in een brief.' },
  'organisation.controller.contact': {
    label: 'E-mailadres',
    help: 'Voor wie zijn gegevens wil zien, verbeteren of laten wissen.',
  },
  'organisation.controller.legalGround': { label: 'Waarom mag dat?' },
  'organisation.controller.mailProcessor': {
    label: 'Mailbedrijf',
    help: 'Het bedrijf dat de mail van de dienst bewaart.',
  },
  'organisation.controller.dataProtectionOfficer': {
    label: 'E-mailadres van de functionaris voor gegevensbescherming',
  },
  'organisation.sessions': {
    label: 'Sessies in scholen',
    help: 'Vul alleen in wat zeker is. Wat leeg blijft, staat niet op de site.',
  },
  ...Object.fromEntries(
    sessionFacts.map((fact) => [`organisation.sessions.${fact}`, { label: facts[fact] }]),
  ),
  'organisation.approved': {
    label: 'Nederlandse tekst goedgekeurd',
    help: 'Heeft iemand van de dienst de Nederlandse tekst van de hele site nagelezen en goedgekeurd? Tot dan zegt elke Nederlandse pagina dat ze nog niet nagekeken is.',
    as: 'confirmation',
  },
  'topic.formerly': { label: 'Vroegere namen van het bestand', as: 'hidden' },
  'topic.order': {
    label: 'Plaats in de lijst bij Contact',
    help: '1 is de eerste. Vult u niets in, dan staat het onderwerp achteraan.',
  },
  'topic.address': {
    label: 'Woord in het adres',
    help: 'Alleen kleine letters zonder accenten, cijfers en het koppelteken, zoals fietsles.',
  },
  'topic.page': {
    label: 'Pagina die het uitlegt',
    help: 'Een onderwerp met een pagina is een soort hulp.',
    from: 'pages',
  },
  'topic.partner': {
    label: 'Partner',
    help: 'De organisatie met wie de dienst dit doet. Doet de dienst het alleen, laat dit dan leeg.',
  },
  'topic.words': {
    label: 'Naam van het onderwerp',
    help: 'Nederlands moet. Een taal die leeg blijft, toont het Nederlands. Zet in een andere taal Nederlandse namen tussen sterretjes: *Fietspunt*.',
  },
  'notice.from': { label: 'Eerste dag' },
  'notice.until': {
    label: 'Laatste dag',
    help: 'Die dag hoort erbij. Daarna verdwijnt het bericht vanzelf.',
  },
  'notice.sentence': {
    label: 'Vaste zin',
    isOneOf: true,
    help: 'Kies een vaste zin, of schrijf hieronder een eigen bericht: een van de twee is nodig. De vaste zinnen zijn al in elke taal vertaald.',
  },
  'notice.text': {
    label: 'Eigen bericht',
    isOneOf: true,
    help: 'Alleen nodig als u geen vaste zin koos. Gewone zinnen, zonder links. Schrijf de datum, niet “morgen”: het bericht blijft enkele dagen staan. Een taal die leeg blijft, toont het Nederlands.',
  },
  'moved.addresses': {
    label: 'Vroegere adressen',
    one: 'Vroeger adres',
    help: 'Wie het oude adres nog heeft, komt op het adres dat u ernaast schrijft. Het geldt voor alle talen. Staat er tweemaal hetzelfde, dan leidt het adres zonder taal naar de Nederlandse pagina.',
  },
  'moved.addresses.from': { label: 'Oud adres', help: addressHelp },
  'moved.addresses.to': { label: 'Leidt nu naar', help: addressHelp },
  'questions.questions': {
    label: 'Vragen',
    one: 'Onderwerp',
    help: 'Is alles van een onderwerp beantwoord? Duid dan onderaan aan dat het weg mag.',
  },
  'questions.questions.key': { label: 'Waarover gaat het?' },
  'questions.questions.file': { label: 'Waar komt het antwoord?', from: 'answers' },
  'questions.questions.ask': {
    label: 'Wat wilt u weten?',
    help: 'Eén vraag op elke regel. Is een vraag beantwoord? Haal haar regel weg.',
  },
  'away.from': { label: 'Eerste dag' },
  'away.until': { label: 'Laatste dag', help: 'Die dag hoort erbij.' },
  'away.reason': { label: 'Reden', help: 'De lezer ziet ze. Is iemand ziek? Kies Andere reden.' },
};

/**
 * What is said at a field; `undefined` when nobody has described it.
 * @param path its kind and names: `person.away.from`; without its kind it holds for all kinds
 */
export function labelOf(path: string): Label | undefined {
  return labels[path] ?? labels[path.slice(path.indexOf('.') + 1)];
}

import dutch from '../../messages/nl.json';
import { directoryOf } from '../directory/directory';
import { published } from '../directory/publish';
import type { PublishedDirectory, PublishedEntry } from '../directory/schema';
import { sourceLocale } from '../i18n/languages';

/** A question to a colleague, and the file in which the answer goes. */
export type Question = { about: string; ask: string[]; file: string };

/** What the service has to confirm or fill in about its people and itself, in Dutch. */
export function questions(): Question[] {
  const directory = published(directoryOf(sourceLocale, dutch));
  return [
    ...directory.people.flatMap(aboutPerson),
    ...aboutService(directory),
    ...aboutTopics(directory),
  ];
}

function aboutPerson(person: PublishedEntry): Question[] {
  const { name, slug, email, phone, days, languages, topics, confirmation } = person;
  const { status, date } = confirmation;
  const helps = topics.map(({ label }) => label).join('; ');
  const ask = [
    ...(status === 'confirmed'
      ? []
      : [
          `Klopt dit nog? Functie: ${person.function.label}. E-mail: ${email}. Helpt met: ${helps}.`,
          date ? `De laatste bevestiging is van ${date}.` : 'Niemand heeft dit al bevestigd.',
        ]),
    ...(days ? [] : ['Op welke dagen werkt deze persoon?']),
    ...(languages ? [] : ['Welke talen spreekt deze persoon?']),
    ...(phone ? [] : ['Mag er een telefoonnummer bij? Zo ja, welk?']),
  ];
  return ask.length > 0 ? [{ about: name, ask, file: `content/staff/${slug}.md` }] : [];
}

function aboutService({ organisation }: PublishedDirectory): Question[] {
  const { address, phone, hours, email } = organisation;
  const ask = [
    ...(address ? [] : ['Op welk adres kunnen mensen komen?']),
    ...(phone ? [] : ['Wat is het algemene telefoonnummer?']),
    ...(hours ? [] : ['Op welke dagen en uren kunnen mensen komen?']),
    ...(email ? [] : ['Wat is het algemene e-mailadres?']),
    'Is het Steunpunt naar het Sociaal Huis verhuisd, zoals in 2023 is aangekondigd? Klopt de naam nog?',
    'Onder welke licentie mogen partners de contacten overnemen (pagina Gegevens voor partners)?',
  ];
  return [{ about: 'Ons Steunpunt', ask, file: 'content/organisation.md' }];
}

function aboutTopics({ topics }: PublishedDirectory): Question[] {
  const ask = topics
    .filter(({ viaCoordinator }) => viaCoordinator)
    .map(({ label }) => `Wie helpt met: ${label}?`);
  return ask.length > 0
    ? [{ about: 'Onderwerpen zonder vaste persoon', ask, file: 'content/staff/' }]
    : [];
}

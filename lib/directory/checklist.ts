import words from '../../messages/nl.json';
import { organisation } from '../content/documents';
import { topicKeys } from '../content/vocabulary';
import { withoutTags } from '../i18n/plainWords';
import { type Person, people, whoHandles } from './people';
import { trustOf } from './trust';

/** A question to a colleague, and the file in which the answer goes. */
type Question = { about: string; ask: string[]; file: string };

/** What the service has to confirm or fill in about its people and itself, in Dutch. */
export function questions(): Question[] {
  return [...people.flatMap(aboutPerson), ...aboutService(), ...aboutTopics()];
}

function aboutPerson(person: Person): Question[] {
  const { name, email, phone, days, languages, topics, verified } = person;
  const trust = trustOf(person);
  const ask = [
    ...(trust === 'confirmed'
      ? []
      : [
          `Klopt dit nog? Functie: ${words.functions[person.function]}. E-mail: ${email}. Helpt met: ${topics.map(plainTopic).join('; ')}.`,
          verified
            ? `De laatste bevestiging is van ${verified.date}.`
            : 'Niemand heeft dit al bevestigd.',
        ]),
    ...(days ? [] : ['Op welke dagen werkt deze persoon?']),
    ...(languages ? [] : ['Welke talen spreekt deze persoon?']),
    ...(phone ? [] : ['Mag er een telefoonnummer bij? Zo ja, welk?']),
  ];
  return ask.length > 0 ? [{ about: name, ask, file: `content/staff/${person.id}.md` }] : [];
}

function aboutService(): Question[] {
  const { address, phone, hours, email } = organisation;
  const ask = [
    ...(address ? [] : ['Op welk adres kunnen mensen komen?']),
    ...(phone ? [] : ['Wat is het algemene telefoonnummer?']),
    ...(hours ? [] : ['Op welke dagen en uren kunnen mensen komen?']),
    ...(email ? [] : ['Wat is het algemene e-mailadres?']),
    'Is de dienst naar het Sociaal Huis verhuisd, zoals in 2023 is aangekondigd? Klopt de naam nog?',
    'Onder welke licentie mogen partners de contacten overnemen (pagina Gegevens voor partners)?',
  ];
  return [{ about: 'De dienst', ask, file: 'content/organisation.md' }];
}

function aboutTopics(): Question[] {
  const ask = topicKeys
    .filter((topic) => whoHandles(topic).viaCoordinator)
    .map((topic) => `Wie helpt met: ${plainTopic(topic)}?`);
  return ask.length > 0
    ? [{ about: 'Onderwerpen zonder vaste persoon', ask, file: 'content/staff/' }]
    : [];
}

function plainTopic(topic: keyof typeof words.topics): string {
  return withoutTags(words.topics[topic]);
}

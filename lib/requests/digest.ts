import { ageInDutch } from './days';
import type { Letter } from './letters';
import { inGroups } from './reference';
import type { Kept, MailState } from './store';

/** The mail of the week to the service: what is open. Also when nothing is: silence proves nothing. */
export function digestOf(all: Kept[], now: Date): Letter {
  const open = all.filter(({ state }) => !state.doneAt);
  const [first] = open;
  const oldest = first ? `, de oudste: ${ageInDutch(first.request.receivedAt, now)}` : '';
  const count = open.length === 1 ? '1 open aanvraag' : `${open.length} open aanvragen`;
  const stuck = all.filter((kept) => troublesOf(kept).length > 0);
  const text = [
    `Goeiedag,`,
    `Voor een sessie: ${count}${oldest}.`,
    open.length > 0 && open.map((kept) => lineOf(kept, now)).join('\n'),
    stuck.length > 0 &&
      ['Hier ging iets mis:', ...stuck.map((kept) => lineOf(kept, now))].join('\n'),
    'Is een aanvraag beantwoord? Wie de site beheert, schrijft dan: npm run requests -- done NUMMER',
    'Deze mail komt elke maandag. Blijft hij weg, dan is er iets mis met de site: zeg het aan wie ze beheert.',
  ];
  return {
    subject: `Sessies voor scholen: ${count}${oldest}`,
    text: text.filter(Boolean).join('\n\n'),
  };
}

/** A request in one line, without anything that was answered. */
export function lineOf(kept: Kept, now: Date): string {
  const { request, state } = kept;
  const said = [
    inGroups(request.reference),
    ageInDutch(request.receivedAt, now),
    state.doneAt ? 'beantwoord' : 'open',
    ...troublesOf(kept),
  ];
  return said.join(' · ');
}

/** What is wrong with the mails of a request. */
export function troublesOf({ state }: Kept): string[] {
  const { service, asker } = state.mails;
  return [
    ...troubleOf('de mail aan de dienst', service),
    ...troubleOf('de bevestiging aan wie vraagt', asker),
  ];
}

function troubleOf(what: string, mail?: MailState): string[] {
  if (!mail || mail.sentAt) return [];
  if (mail.refused) return [`${what} werd geweigerd (${mail.refused})`];
  return mail.tries > 0 ? [`${what} is nog niet vertrokken (${mail.tries} keer geprobeerd)`] : [];
}

import { ageInDutch, momentInDutch } from './days';
import { lineOf, troublesOf } from './digest';
import { toService } from './letters';
import { inGroups, readReference } from './reference';
import type { RequestStore } from './store';

const usage = `Schrijf:
  npm run requests                     wat open is, zonder wat er gevraagd werd
  npm run requests -- show NUMMER      alles van één aanvraag
  npm run requests -- done NUMMER      ze is beantwoord
  npm run requests -- delete NUMMER    ze wordt gewist`;

/**
 * Answers `npm run requests`, in Dutch. Throws, in Dutch, when it cannot.
 * @param words what stands behind the command: nothing, or a verb and a reference
 */
export async function answer(store: RequestStore, words: string[], now = new Date()) {
  const [verb, ...typed] = words;
  if (verb === undefined) return openOnes(store, now);
  if (verb !== 'show' && verb !== 'done' && verb !== 'delete')
    throw new Error(`"${words.join(' ')}" ken ik niet. ${usage}`);
  const reference = readReference(typed.join(''));
  if (!reference)
    throw new Error(
      `"${typed.join(' ')}" is geen nummer van een aanvraag. Een nummer is zoals K73-PD5-MX. ${usage}`,
    );
  const kept = await store.find({ reference });
  const name = inGroups(reference);
  if (!kept)
    throw new Error(
      `Er is geen aanvraag ${name}. Misschien is ze al gewist. Zie npm run requests.`,
    );
  if (verb === 'show') {
    const { doneAt, mails } = kept.state;
    const delivered = mails.service?.sentAt;
    const { subject, text } = toService(kept.request, delivered ? new Date(delivered) : now);
    const done = doneAt ? `Beantwoord op ${momentInDutch(new Date(doneAt))}.` : 'Nog open.';
    return [subject, text, done, ...troublesOf(kept)].join('\n\n');
  }
  if (verb === 'delete') {
    await store.remove(reference);
    return `De aanvraag ${name} is gewist van deze server. Wis ook de mail in de mailbox.`;
  }
  await store.change(reference, (state) => ({ ...state, doneAt: now.toISOString() }));
  return `De aanvraag ${name} is beantwoord.`;
}

async function openOnes(store: RequestStore, now: Date): Promise<string> {
  const all = await store.list();
  const open = all.filter(({ state }) => !state.doneAt);
  const first = open[0];
  if (!first) return 'Er is geen open aanvraag.';
  const count = open.length === 1 ? '1 open aanvraag' : `${open.length} open aanvragen`;
  const lines = open.map((kept) => lineOf(kept, now));
  return [`${count}, de oudste: ${ageInDutch(first.request.receivedAt, now)}.`, ...lines].join(
    '\n',
  );
}

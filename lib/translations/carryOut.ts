import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from './back';
import { acceptPage, acceptWords, type Change, readPage, reviewWords, write } from './change';
import { type Command, commandOf } from './command';
import { difference } from './difference';
import { asJson, matrix } from './report';
import { sheet } from './sheet';
import { readState, readWordStates, type TranslationState } from './state';

/** How a command speaks with who gave it: it prints, and asks before it writes. */
export type Terminal = { print: (text: string) => void; isSure: () => Promise<boolean> };

/**
 * Does what somebody asked of `npm run translations`. Throws, in Dutch, when the words after the
 * command are not right, or when there is nothing to do; then nothing is written.
 * @param args the words after the command
 */
export async function carryOut(root: string, args: string[], terminal: Terminal): Promise<void> {
  const { print, isSure } = terminal;
  const state = readState(root);
  const { pages, topics } = state;
  const command = commandOf(args, pages);
  if (command.do === 'show') {
    const words = readWordStates(root, topics);
    print(command.json ? asJson(pages, words) : matrix(pages, words));
  } else if (command.do === 'sheet') {
    for (const locale of command.languages) print(sheet(root, state, locale));
  } else if (command.do === 'back' && command.by === undefined) {
    for (const locale of command.languages) print(blocksOf(command.page, locale));
  } else {
    const changes = changesOf(root, state, command);
    if (changes.length === 0)
      throw new Error('Er is geen vertaling om te bevestigen. Maak ze eerst.');
    if (command.do === 'accept') {
      const { page, languages, sure } = command;
      if (page) for (const locale of languages) print(`${difference(page, locale)}\n`);
      if (!sure && !(await isSure())) throw new Error('Er is niets veranderd.');
    }
    mkdirSync(join(root, 'messages/made'), { recursive: true });
    write(root, changes);
    for (const { file } of changes) print(`Bijgewerkt: ${file}`);
  }
}

function changesOf(
  root: string,
  state: TranslationState,
  command: Extract<Command, { do: 'accept' | 'reviewed' | 'back' }>,
): Change[] {
  const { topics } = state;
  const { page, languages } = command;
  return languages.flatMap((locale) => {
    if (command.do === 'reviewed')
      return page
        ? readPage(root, page, locale, 'reviewed', command.by)
        : reviewWords(root, locale, topics, command.by);
    if (command.do === 'back')
      return readPage(root, command.page, locale, 'back', command.by ?? '');
    return page ? acceptPage(root, page, locale, state) : acceptWords(root, locale, state);
  });
}

import { mkdirSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { acceptPage, acceptWords, reviewPage, reviewWords, write } from '../translations/change';
import { commandOf } from '../translations/command';
import { difference } from '../translations/difference';
import { asJson, matrix } from '../translations/report';
import { sheet } from '../translations/sheet';
import { readState, readWordStates } from '../translations/state';

const root = process.cwd();
try {
  const state = readState(root);
  const { pages, topics } = state;
  const command = commandOf([...process.argv.slice(2), ...keptByNpm()], pages);
  if (command.do === 'show') {
    const words = readWordStates(root, topics);
    console.log(command.json ? asJson(pages, words) : matrix(pages, words));
  } else if (command.do === 'sheet') {
    for (const locale of command.languages) console.log(sheet(root, state, locale));
  } else {
    const { page, languages } = command;
    const changes = languages.flatMap((locale) => {
      if (command.do === 'reviewed')
        return page
          ? reviewPage(root, page, locale, command.by)
          : reviewWords(root, locale, topics, command.by);
      return page ? acceptPage(root, page, locale, state) : acceptWords(root, locale, topics);
    });
    if (changes.length === 0)
      throw new Error('Er is geen vertaling om te bevestigen. Maak ze eerst.');
    if (page && command.do === 'accept')
      for (const locale of languages) console.log(`${difference(page, locale)}\n`);
    if (command.do === 'accept' && !command.sure) await confirm();
    mkdirSync('messages/made', { recursive: true });
    write(root, changes);
    for (const { file } of changes) console.log(`Bijgewerkt: ${file}`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

/** Options that npm takes as its own when no `--` stands before them. */
function keptByNpm(): string[] {
  return ['json', 'yes'].flatMap((name) =>
    process.env[`npm_config_${name}`] === 'true' ? [`--${name}`] : [],
  );
}

/** Nothing is written before somebody says yes. */
async function confirm() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Klopt elke vertaling nog? Schrijf ja om te bevestigen: ');
  terminal.close();
  if (!/^ja?$/i.test(answer.trim())) throw new Error('Er is niets veranderd.');
}

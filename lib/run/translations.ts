import { createInterface } from 'node:readline/promises';
import { carryOut } from '../translations/carryOut';

// `npm run translations`: how far every page is, and what translators and reviewers say of it.
try {
  const args = [...process.argv.slice(2), ...keptByNpm()];
  await carryOut(process.cwd(), args, { print: console.log, isSure });
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
async function isSure(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Klopt elke vertaling nog? Schrijf ja om te bevestigen: ');
  terminal.close();
  return /^ja?$/i.test(answer.trim());
}

import { nameIn } from '../file';
import { nameOfWords } from '../interfaceWords';
import type { Change, FieldProblem, Judgement, Store } from '../store';

/** What the check says to who works in files, and how it is said beside a field. */
const sentences: [RegExp, string][] = [
  [/ ?Schrijf bijvoorbeeld:\n *[\w-]+: "?([^"\n]+)"?$/, ' Schrijf bijvoorbeeld $1.'],
  [/ ?Schrijf bijvoorbeeld:\n[\s\S]*$/, ''],
  [/^Dit veld (ontbreekt of )?is leeg\..*$/s, 'Vul dit nog in.'],
  [/^Onder de tweede --- .*$/s, 'Hier staat nog geen tekst. Schrijf minstens één zin.'],
  [/^".*" ken ik niet\..*Kies uit: .*$/s, 'Kies iets uit de lijst.'],
  [
    /^Kies één van de twee: sentence.*$/s,
    'Kies een vaste zin, of schrijf een eigen bericht: één van de twee.',
  ],
  [
    / Zet het in content\/staff\/ of content\/organisation\.md en verwijs naar \/contact\./,
    ' Haal het hier weg en schrijf een link naar /contact. Bij Mensen of De dienst past u het aan.',
  ],
  [/ \([A-Z_]+\)(?=: ")/, ''],
  [/ of haal de regel weg\b/, ' of laat het leeg'],
  [/\bDeze regel\b(?= wordt niet getoond)/, 'Dit'],
];

/** Mistakes as they are said in a form: no line numbers, no names of fields, no files. */
export function inForm(
  problems: Judgement,
  changes: Change[],
  store: Pick<Store, 'read'>,
): Judgement {
  return {
    own: problems.own.map((problem) => ofOwn(problem, changes)),
    elsewhere: problems.elsewhere.map(({ where, field, ...problem }) => ({
      ...problem,
      file: titleOf(problem.file, store),
      message: worded(problem.message),
    })),
  };
}

/** A file by what its readers call it. */
function titleOf(path: string, { read }: Pick<Store, 'read'>): string {
  const title = nameIn(path, read(path)?.text);
  return title ? `“${title}”` : (nameOfWords(path) ?? path);
}

/** A mistake in a text says beside which words it stands; the number of a line says nothing here. */
function ofOwn({ where, ...problem }: FieldProblem, changes: Change[]): FieldProblem {
  const message = worded(problem.message);
  const line = Number(/^regel (\d+)$/.exec(where ?? '')?.[1] ?? 0);
  const text = changes.find(({ path }) => path === problem.file)?.text;
  const words = line > 0 ? text?.split('\n')[line - 1]?.trim() : undefined;
  if (problem.field !== 'body' || !words) return { ...problem, message };
  const shown = words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, '')} …` : words;
  return { ...problem, message: `Bij “${shown}”: ${message}` };
}

function worded(message: string): string {
  return sentences.reduce((said, [from, to]) => said.replace(from, to), message).trim();
}

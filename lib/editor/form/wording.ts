import type { Change, FieldProblem, Judgement, Store } from '../store';
import { say } from '../words';
import { calledOf } from './called';

/** What the check says to who works in files, and how it is said beside a field. */
const sentences: [RegExp, string][] = [
  [/een getal, zonder aanhalingstekens\..*$/s, 'een getal, zoals 3.'],
  [/ ?Schrijf bijvoorbeeld:\n *[\w-]+: "?([^"\n]+)"?$/, ' Schrijf bijvoorbeeld $1.'],
  [/ ?Schrijf bijvoorbeeld:\n[\s\S]*$/, ''],
  [/^Dit veld (ontbreekt of )?is leeg\..*$/s, 'Vul dit nog in.'],
  [/^Onder de tweede --- .*$/s, 'Hier staat nog geen tekst. Schrijf minstens één zin.'],
  [/^".*" ken ik niet\..*Kies uit: .*$/s, 'Kies iets uit de lijst.'],
  [
    /^Er is geen content\/staff\/.*$/s,
    'Deze persoon staat niet meer op de site. Kies iemand anders.',
  ],
  [
    /^Kies één van de twee: sentence.*$/s,
    'Kies een vaste zin, of schrijf een eigen bericht: één van de twee.',
  ],
  [
    / Zet het in content\/staff\/ of content\/organisation\.md en verwijs naar \/contact\./,
    ' Haal het hier weg. Is het van de dienst of van een collega? Schrijf dan een link: [mail ons](/contact). Is het van iemand anders? Schrijf dan een link naar hun website.',
  ],
  [/ \([A-Z_]+\)(?=: ")/, ''],
  [
    /Schrijf het pad zonder taal en zonder \.md, zoals \/[\w/-]+\.$/,
    `Kies een adres uit de lijst “${say('texts.addresses')}” op dit scherm.`,
  ],
  [
    /Schrijf het pad zonder taal en zonder \.md, zoals ([\w/-]+)/,
    'Schrijf wat in de adresbalk achter de taal staat, zoals $1',
  ],
  [/Schrijf het pad tussen/, 'Schrijf het adres tussen'],
  [/ Na # kan op \/contact .*$/s, ' Laat # en wat erachter staat weg.'],
  [/ Voeg topics toe\./, ' Duid aan waarover de lezer iets kan vragen.'],
  [/ heeft function: general-coordinator\./, ' is algemeen coördinator.'],
  [/ staat ook in (?=content\/staff\/)/, ' staat ook bij '],
  // The desk takes a number as people here write it.
  [
    /(?<!landnummer, |cijfers, )zoals \+32 15 00 00 00 of \+32 470 00 00 00/,
    'zoals 015 00 00 00 of 0470 00 00 00',
  ],
  [/ of haal de regel weg\b/, ' of laat het leeg'],
  [/\bDeze regel\b(?= wordt niet getoond)/, 'Dit'],
];

/** A file of the content, as a message of the check names it. */
const anyFile = /content\/[\w./-]+\.(?:md|json)/g;

/**
 * Mistakes as they are said in a form: no line numbers, no names of fields, no files, and each of them once.
 * Those of other files say what that file is called.
 */
export function inForm(
  problems: Judgement,
  changes: Change[],
  store: Pick<Store, 'read'>,
): Judgement {
  const read = (path: string) =>
    changes.find((change) => change.path === path)?.text ?? store.read(path)?.text;
  const worded = (message: string) =>
    sentences
      .reduce((said, [from, to]) => said.replace(from, to), message)
      .replace(anyFile, (path) => calledOf(path, read(path)))
      .trim();
  return {
    own: problems.own
      .filter((one, i, all) => !all.some((other, j) => isSaidBy(other, one, j < i)))
      .map((problem) => ofOwn({ ...problem, message: worded(problem.message) }, read)),
    elsewhere: problems.elsewhere.map(({ where, field, ...problem }) => ({
      ...problem,
      called: calledOf(problem.file, read(problem.file)),
      message: worded(problem.message),
    })),
  };
}

/** Whether another mistake says the same of the same file, with its place or earlier. */
function isSaidBy(other: FieldProblem, { file, where, message }: FieldProblem, isEarlier: boolean) {
  const isSame = other.file === file && other.message === message;
  return isSame && where === undefined && (other.where !== undefined || isEarlier);
}

/** A mistake in a text says beside which words it stands; the number of a line says nothing here. */
function ofOwn(
  { where, ...problem }: FieldProblem,
  read: (path: string) => string | null | undefined,
): FieldProblem {
  const line = Number(/^regel (\d+)$/.exec(where ?? '')?.[1] ?? 0);
  const words = line > 0 ? read(problem.file)?.split('\n')[line - 1]?.trim() : undefined;
  if (problem.field !== 'body' || !words) return problem;
  const shown = words.length > 60 ? `${words.slice(0, 60).replace(/\s\S*$/, '')} …` : words;
  return { ...problem, message: `Bij “${shown}”: ${problem.message}` };
}

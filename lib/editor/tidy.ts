import { readText } from '../content/encoding';
import { withoutHiddenLetters } from '../content/hiddenLetters';

/** A text as it can be kept, and in Dutch what is different now: one sentence for each kind of change. */
type Tidied = { text: string; said: string[] };

/** Spaces of a word processor. French keeps the one that does not break beside its punctuation. */
const strangeSpace = /(?!\u00A0[:;!?»%€])(?<!«)[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** What stands for a point of a list in Word, in a mail or in a PDF. */
const bullet = /^([ \t]*)([•·▪●■◦○‣➢✓✔\p{Co}][ \t]*|o\t\s*|[–—]\s+|-\t\s*)(?=\S)/u;
const numbered = /^[ \t]*(\d{1,3})[.)](?:\t\s*|(?=\p{L}))/u;
/** An address of a site as people type it, outside a link. */
const bareAddress =
  /(?<![\w/.@[-]|\]\()www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w/-]*)?(?![\w@\]])/gi;
const lettered = /^[ \t]*(?:[a-z]|[ivx]{2,4})[.)]\t\s*/;

/**
 * Cleans what somebody pasted, so that the reader sees what the editor saw: lists, tables, spaces, letters.
 * What cannot be told with certainty stays, and the content check asks about it.
 * @param https whether links that begin with `http://` begin with `https://` from now on
 */
export function tidy(typed: string, { https = false } = {}): Tidied {
  const said: string[] = [];
  const step = (before: string, after: string, sentence: string) => {
    if (after !== before) said.push(sentence);
    return after;
  };
  const ends = typed.replace(/\r+\n|\r/g, '\n');
  // A text that begins as the file of another program would be read as nothing.
  const read = readText(Buffer.from(ends)).text;
  let text = read
    ? step(
        ends.replace(/^\uFEFF/, ''),
        read,
        'Losse accenten en aan elkaar geschreven letters zijn gewone letters geworden.',
      )
    : ends;
  text = step(
    text,
    lists(text),
    'Opsommingstekens zijn een lijst geworden: - vooraan, of een nummer.',
  );
  text = step(text, withoutHiddenLetters(text), 'Onzichtbare tekens zijn weggehaald.');
  text = step(
    text,
    text.replace(strangeSpace, ' '),
    'Bijzondere spaties zijn gewone spaties geworden.',
  );
  text = step(
    text,
    text.replace(/[\u2010\u2011]/g, '-'),
    'Bijzondere koppeltekens zijn gewone koppeltekens geworden.',
  );
  text = step(
    text,
    tables(text),
    'Kolommen met tabs zijn een tabel geworden. Kijk na of de eerste rij de titels heeft.',
  );
  text = step(
    text,
    text.replace(
      bareAddress,
      (found) => `[${found}](https://${found.replace(/^[^/]+/, (host) => host.toLowerCase())})`,
    ),
    'Webadressen zijn links geworden. Kijk na of ze werken.',
  );
  if (https)
    text = step(
      text,
      text.replace(/\bhttp:\/\//g, 'https://'),
      'Links met http:// beginnen nu met https://. Kijk na of ze werken.',
    );
  return { text, said };
}

/** Whether a text has links of which `tidy` can make `https://`. */
export function hasHttp(text: string): boolean {
  return /\bhttp:\/\//.test(text);
}

/** Points of lists as Markdown has them, with an empty line behind a list: else what follows joins it. */
function lists(text: string): string {
  let isInList = false;
  const lines = text.split('\n').flatMap((line) => {
    const point = asPoint(line, isInList);
    const ends = isInList && point === undefined && /^(?![-\d\s])/.test(line) && line !== '';
    isInList = point !== undefined || (isInList && !ends && line.trim() !== '');
    return ends ? ['', line] : [point ?? line];
  });
  return lines.join('\n');
}

function asPoint(line: string, isInList: boolean): string | undefined {
  const [found, indent = '', sign = ''] = bullet.exec(line) ?? [];
  if (found !== undefined) {
    // Word writes a point below a point with another sign.
    const isBelow = isInList && (indent !== '' || /^[o◦○]/.test(sign));
    return `${isBelow ? '  ' : ''}- ${line.slice(found.length)}`;
  }
  const number = numbered.exec(line);
  if (number) return `${number[1]}. ${line.slice(number[0].length)}`;
  const letter = lettered.exec(line);
  return letter ? `- ${line.slice(letter[0].length)}` : undefined;
}

/** Lines below each other with as many tabs as a Markdown table, the first one as its heads. */
function tables(text: string): string {
  const lines = text.split('\n');
  const cellsOf = (line = '') => line.split('\t').map((cell) => cell.trim().replaceAll('|', '\\|'));
  const isRow = (line = '') => /\S\t/.test(line);
  const made: string[] = [];
  for (let i = 0; i < lines.length; ) {
    const columns = cellsOf(lines[i]).length;
    let end = i;
    while (isRow(lines[end]) && cellsOf(lines[end]).length === columns) end += 1;
    if (end - i < 2) {
      made.push(lines[i] ?? '');
      i += 1;
      continue;
    }
    const rows = lines.slice(i, end).map((line) => `| ${cellsOf(line).join(' | ')} |`);
    const rule = `|${' --- |'.repeat(columns)}`;
    if (made.at(-1)?.trim()) made.push('');
    made.push(rows[0] ?? '', rule, ...rows.slice(1));
    if (lines[end]?.trim()) made.push('');
    i = end;
  }
  return made.join('\n');
}

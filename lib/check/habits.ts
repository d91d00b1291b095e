import type { Heading, List, Nodes, Root, TableRow } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PageFile } from '../content/files';
import type { Fault, Problem } from '../content/problem';
import { wrongLine } from './habitsOfLines';

/** `[contact] (/contact)`, `(contact)[/contact]` or half of a link: brackets that make none. */
export const brokenLink =
  /\[[^\]\n]+\]\s+\([^)\n]*\)|\([^)\n]+\)\s*\[(?:\/|https?:)[^\]\n]*\]|\]\([^)\n]*\)/g;

/**
 * What a word processor or a habit leaves in a text, and Markdown reads as something else than its
 * editor meant: each is refused, so that nothing changes or disappears in silence.
 */
export function checkHabits({ path: file, kind, text, body, tree }: PageFile): Problem[] {
  const lines = text.split('\n');
  const first = lines.length - body.split('\n').length;
  const faults: Fault[] = lines.flatMap((line, i) => {
    const message = i < first ? undefined : wrongLine(line);
    // One answer for a list or a table.
    const again = i > first && message === wrongLine(lines[i - 1] ?? '');
    return message && !again ? [{ line: i + 1, message }] : [];
  });
  visit(tree, (node, _, parent) => {
    const message = wrongNode(node, parent, lines);
    if (message) faults.push({ line: node.position?.start.line, message });
  });
  const joined = kind === 'source' ? joinedLines(tree, lines) : [];
  return [...faults, ...joined].map((fault) => ({ file, ...found(fault) }));
}

function found({ line, ...rest }: Fault & Pick<Problem, 'level'>): Omit<Problem, 'file'> {
  return { where: `regel ${line}`, ...rest };
}

/** Short lines that the reader sees behind each other, such as an address in two lines. */
function joinedLines(tree: Root, lines: string[]): (Fault & { level: 'warning' })[] {
  const faults: (Fault & { level: 'warning' })[] = [];
  visit(tree, 'text', ({ value, position }) => {
    const line = position?.start.line ?? 1;
    const short = value.includes('\n') && (lines[line - 1] ?? '').length < 50;
    if (short)
      faults.push({
        line: line + 1,
        level: 'warning',
        message:
          'De lezer ziet deze regel achter de vorige. Wilt u een nieuwe alinea? Laat een lege regel ertussen. Wilt u een lijst? Begin elke regel met een streepje.',
      });
  });
  return faults;
}

/** Whether a heading is a sentence with a line below it. */
export function isUnderlined({ position }: Heading): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

function wrongNode(node: Nodes, parent: Nodes | undefined, lines: string[]): string | undefined {
  switch (node.type) {
    case 'heading':
      if (isUnderlined(node))
        return 'Een streep onder een zin maakt er een titel van. Haal de streep weg, of schrijf ## voor een tussentitel.';
      return node.children.length === 0
        ? 'Deze tussentitel is leeg. Schrijf er woorden achter, of haal de # weg.'
        : undefined;
    case 'list':
      return wrongNumbers(node, lines);
    case 'listItem':
      if (typeof node.checked === 'boolean')
        return 'Vierkante haakjes vooraan maken een vakje. Haal ze weg.';
      // A year alone on its line has its answer already.
      return node.children.length === 0 && parent?.type === 'list' && (parent.start ?? 1) < 2
        ? 'Dit punt van de lijst is leeg. Schrijf er woorden achter, of haal het weg.'
        : undefined;
    case 'tableRow':
      return parent?.type === 'table' ? wrongRow(node, parent.children[0]) : undefined;
    case 'blockquote':
      return 'Een regel die begint met > wordt een citaat. Haal het teken weg; een lijst begint met een streepje en een spatie: - zo.';
    case 'thematicBreak':
      return 'Deze streep zet een lijn tussen twee stukken tekst. Haal ze weg, of schrijf een tussentitel met ##.';
    case 'delete':
      return 'Tekens ~~ strepen woorden door. Haal de woorden weg die niet meer kloppen.';
    case 'text':
      return wrongText(node.value, parent);
    default:
      return undefined;
  }
}

/** A sentence that begins with a year or a day, and numbers that the reader would not get. */
function wrongNumbers({ ordered, start, children }: List, lines: string[]): string | undefined {
  if (!ordered || start === null || start === undefined) return undefined;
  const typed = children.map(
    ({ position }) => /(\d+)[.)]/.exec(lines[(position?.start.line ?? 1) - 1] ?? '') ?? [],
  );
  if (start > 20 || (start > 1 && children.length === 1))
    return `Een regel die begint met "${typed[0]?.[0]}" wordt een punt van een lijst. Is het een zin? Begin met een woord, zoals "In ${start} …". Is het een lijst? Zet alle punten recht onder elkaar.`;
  const numbers = typed.map(([, number]) => Number(number));
  const runs = numbers.every((number, i) => number === start + i);
  return runs || numbers.every((number) => number === start)
    ? undefined
    : `De nummers van deze lijst lopen niet op: de lezer ziet ${children.map((_, i) => start + i).join(', ')}. Nummer de regels ook zo, of begin elke regel met een streepje.`;
}

function wrongRow(row: TableRow, head: TableRow | undefined): string | undefined {
  const columns = head?.children.length ?? 0;
  return row.children.length > columns
    ? `Deze rij van de tabel heeft meer vakken dan de eerste rij (${columns}). Wat te veel is, wordt niet getoond. Haal het weg, of geef de eerste rij een vak meer.`
    : undefined;
}

/** A heading without its space, or with a number of signs that makes none. */
function wrongHeading(text: string): string {
  const [, signs = '', words = ''] = /^(#+)\s*(.*)/.exec(text) ?? [];
  const title = words.length > 40 ? `${words.slice(0, 40).trimEnd()} …` : words;
  return /^#{2,6}$/.test(signs)
    ? `Zet achter ${signs} een gewone spatie: “${signs} ${title}”.`
    : `Begin een tussentitel met ## en een gewone spatie: “## ${title}”. Nu staat er ${signs}.`;
}

/** Signs of Markdown that make nothing here: the reader would see them. */
function wrongText(text: string, parent: Nodes | undefined): string | undefined {
  const found = text.match(brokenLink)?.[0] ?? '';
  if (/^\[.*\]\s+\(/s.test(found))
    return `Tussen ] en ( staat een spatie, dus dit is geen link. Schrijf ${found.replace(/\]\s+\(/, '](')}.`;
  if (found.startsWith('('))
    return `De haakjes van deze link zijn omgewisseld. Schrijf ${found.replace(/\((.*)\)\s*\[(.*)\]/, '[$1]($2)')}.`;
  // What lacks in a footnote is said elsewhere.
  if (text.includes('[^')) return undefined;
  if (/^#+[^\s#]|^#+[^\S \t]|^#{7}/.test(text)) return wrongHeading(text);
  if (/\]\(|\]\[|\*\*/.test(text)) return `Deze opmaak is niet af: "${text.trim().slice(0, 60)}".`;
  if (/[[\]［］]/.test(text))
    return 'Vierkante haakjes maken hier geen link. Schrijf [woorden](/contact), een voetnoot als [^bron], of haal de haakjes weg.';
  if (/^[=~._*·–—-]{3,}$/.test(text.trim()) && parent?.type === 'paragraph')
    return 'Deze streep is geen tekst. Haal ze weg, of schrijf een tussentitel met ##.';
  if (text.includes('|') && parent?.type === 'paragraph')
    return 'Dit is nog geen tabel. Zet onder de eerste rij een regel met even veel vakken: | --- | --- |.';
  return undefined;
}

import type { YAMLError } from 'yaml';
import type { Fault } from './problem';

/** A line as `name: value` or `- value`. */
const entry = /^(?<indent>\s*)(?<name>(?:- +)?[\w./%~-]+:(?:\s+|$)|- +)?(?<value>.*)$/;
const dashes = 'drie gewone streepjes, zonder iets ervoor of erachter';

/** Where the data end; -1 when they do not. */
export function secondFence(lines: string[]): number {
  return lines.findIndex((line, i) => i > 0 && isFence(line));
}

function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

/** What is wrong with the two lines `---` around the data. */
export function fenceFault(lines: string[]): Fault | undefined {
  const [first = ''] = lines;
  if (lines.every((line) => line.trim() === ''))
    return { message: 'Dit bestand is leeg. Zet de tekst terug of haal het bestand weg.' };
  if (first.trim() === '')
    return { line: 1, message: 'De eerste regel moet --- zijn. Haal de lege regel ervoor weg.' };
  if (!isFence(first))
    return {
      line: 1,
      message: `De eerste regel moet --- zijn: ${dashes}. Nu staat er “${first.trimEnd()}”.`,
    };
  const end = secondFence(lines);
  const inner = lines.slice(1, end < 0 ? undefined : end);
  const nearly = inner.findIndex((line) =>
    /^ {0,3}([–—―]|([-–—―‐−_*=.~] ?){2,}|---.*)\s*$/.test(line),
  );
  if (nearly >= 0)
    return {
      line: nearly + 2,
      message: `Hier hoort --- te staan: ${dashes}. Nu staat er “${inner[nearly]?.trimEnd()}”.`,
    };
  if (end > 0) return undefined;
  const below = inner.findIndex((line) => !/^(\s*|[\w./%~-]+:.*|\s+\S.*|- .*|# .*)$/.test(line));
  return {
    line: below < 0 ? undefined : below + 2,
    message: 'De tweede --- ontbreekt. Zet --- op een eigen regel onder de gegevens.',
  };
}

/** What YAML would read as something else than an editor sees, line by line. */
export function lineFaults(front: string[]): Fault[] {
  let text: number | undefined;
  return front.flatMap((line, i) => {
    const { indent = '', name = '', value = '' } = entry.exec(line)?.groups ?? {};
    // Lines of a longer text: `text: >`.
    if (text !== undefined && (line.trim() === '' || indent.length > text)) return [];
    text = name && longText.test(value.trim()) ? indent.length : undefined;
    const message = wrongLine(line) ?? wrongDash(line, front[i - 1] ?? '');
    return message ? [{ line: i + 2, message }] : [];
  });
}

const longText = /^[|>][+-]?$/;

function wrongLine(line: string): string | undefined {
  if (!line.trim() || /^\s*#/.test(line)) return undefined;
  if (/^\s*\t/.test(line))
    return 'Deze regel begint met een tab. Gebruik spaties: 2 voor elke stap naar binnen.';
  if (/^ *(- +)?[^\S \t]|^ *(- *)?[\w-]+:[^\S \t]|^ *-[^\S \t]/.test(line))
    return 'Op deze regel staat een bijzondere spatie, zoals Word ze maakt. Wis ze en typ een gewone.';
  const { name = '', value = '' } = entry.exec(line)?.groups ?? {};
  return name ? wrongValue(line, value.trim()) : wrongName(line.trim());
}

/** A line that is nearly `name: value` or `- value`. */
function wrongName(line: string): string | undefined {
  const marked = /^["'“”„‘’«»*_`]+([\w-]+)["'“”„‘’«»*_`]*:["'“”„‘’«»*_`]*\s+(.*)$/.exec(line);
  if (marked && !/^(["'])[\w-]+\1:/.test(line))
    return `Schrijf de naam van een veld zonder tekens eromheen: ${marked[1]}: ${marked[2]}`;
  if (/^[\w-]+:\S/.test(line) && !/^[\w-]+:\/\//.test(line))
    return `Zet een spatie achter de dubbele punt: ${line.replace(/:/, ': ')}`;
  if (/^[\w-]+\s*[：=]/.test(line))
    return `Schrijf een gewone dubbele punt en een spatie: ${line.replace(/\s*[：=]\s*/, ': ')}`;
  if (/^-[^\s-]/.test(line)) return `Zet een spatie achter het streepje: - ${line.slice(1)}`;
  if (/^[•▪●◦‣–—]|^\*\s/.test(line))
    return `Begin elke regel van een lijst met een gewoon streepje en een spatie: - ${line.slice(1).trim()}`;
  return undefined;
}

/** A value that YAML cannot read, or reads without some of its letters. */
function wrongValue(line: string, value: string): string | undefined {
  const inner = /^[“”„‟«»‘’‚‹›′″´"'](?<inner>.*)[“”„‟«»‘’‚‹›′″´"']$/.exec(value)?.groups?.inner;
  if (inner !== undefined && !/[“”„‟«»‚‹›"]/.test(inner) && !/^["'].*["']$/.test(value))
    return `De aanhalingstekens rond deze waarde zijn gekruld. Gebruik rechte: ${named(line, `"${inner.trim()}"`)}`;
  if (/^["']/.test(value)) return wrongQuotes(line, value);
  if (/^[^"]+"$/.test(value))
    return `Hier sluit een aanhalingsteken (") dat nergens begint. Haal het weg of zet er ook vooraan een: ${named(line, `"${value}`)}`;
  const list = /^[[{]/.test(value) && !/^(\[[\w\s,./"'-]*\]|\{[\w\s,:./"'-]*\})$/.test(value);
  const long = /^[|>]/.test(value) && !longText.test(value);
  if (list || long || /^[&!*@`%,\]}]|^[-?]\s/.test(value)) {
    const points = value.startsWith('[') ? '. Een lijst heeft op elke regel een streepje.' : '';
    return `Een waarde kan niet met ${value[0]} beginnen: ${remedy(line)}${points}`;
  }
  return undefined;
}

function wrongQuotes(line: string, value: string): string | undefined {
  const open = value[0] ?? '';
  const closes = open === '"' ? /^"(?:[^"\\]|\\.)*"$/ : /^'(?:[^']|'')*'$/;
  if (!closes.test(value))
    return `Hier begint een aanhalingsteken (${open}) dat niet op het einde van de regel sluit: ${remedy(line)}`;
  if (open === '"' && /\\[^"\\]/.test(value.replaceAll('\\\\', '')))
    return `Een \\ verandert hier de letter erachter. Zet de waarde tussen enkele aanhalingstekens: ${named(line, `'${value.slice(1, -1).replaceAll("'", "''")}'`)}`;
  return undefined;
}

/** A point of a list that does not stand straight below the one before. */
function wrongDash(line: string, before: string): string | undefined {
  const [here, there] = [line, before].map((one) => /^( *)- +/.exec(one)?.[1]?.length);
  return here !== undefined && there !== undefined && here !== there
    ? 'Dit punt van de lijst springt anders in dan het vorige. Zet de streepjes recht onder elkaar.'
    : undefined;
}

/** How a line is written so that its whole value is read. */
export function remedy(line: string): string {
  const text = (entry.exec(line)?.groups?.value ?? '').trim();
  const open = /^["']/.exec(text)?.[0];
  // A quotation mark that stands in front only was forgotten behind; one behind the value is its own.
  const around = open && text.length > 1 && text.endsWith(open) ? text.slice(1, -1) : text;
  const inner = text.startsWith('"') && text.split('"').length === 2 ? text.slice(1) : around;
  const quoted = inner.includes('"') ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
  return `zet de hele waarde tussen rechte aanhalingstekens: ${named(line, quoted)}`;
}

/** The line with another value. */
function named(line: string, value: string): string {
  return `${(entry.exec(line)?.groups?.name ?? '').trim()} ${value}`;
}

/** What the YAML reader says, for an editor: the line and the remedy that fits. */
export function errorInDutch(error: Pick<YAMLError, 'code' | 'linePos'>, front: string[]): Fault {
  const row = Math.min(error.linePos?.[0].line ?? 1, front.length);
  const line = row + 1;
  const shown = front[row - 1] ?? '';
  if (error.code === 'DUPLICATE_KEY') {
    const field = shown.trim().split(':')[0];
    return { line, message: `Het veld "${field}" staat hier een tweede keer. Laat er één staan.` };
  }
  if (/: .*: |: .*:$/.test(shown))
    return { line, message: `In deze waarde staat een dubbele punt: ${remedy(shown)}` };
  const indented = [row - 1, row, row - 2].find((i) => /^ +[\w-]+:/.test(front[i] ?? ''));
  if (indented !== undefined)
    return {
      line: indented + 2,
      message: `Deze regel springt verkeerd in: “${front[indented]?.trim()}”. Zet velden onder elkaar, zonder spaties ervoor; wat bij een veld hoort, springt 2 spaties in.`,
    };
  if (!/:|^\s*-/.test(shown))
    return {
      line,
      message: `Deze regel hoort nergens bij: “${shown.trim()}”. Schrijf elke regel als "naam: waarde", of zet 2 spaties voor een regel die bij de vorige hoort.`,
    };
  return {
    line,
    message: `Deze regel kan ik niet lezen: “${shown.trim()}”. Schrijf elke regel als "naam: waarde"; staan er leestekens in de waarde, zet de hele waarde tussen rechte aanhalingstekens.`,
  };
}

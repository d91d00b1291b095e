import { Parser, parseDocument, type YAMLError } from 'yaml';
import type { Fault } from './problem';

/** The lines between the two `---` as data, the text below, and what is wrong with those lines. */
export type FrontMatter = { data: Record<string, unknown>; body: string; faults: Fault[] };

const quote = 'zet de hele waarde tussen rechte aanhalingstekens';

/** Reads a content file's front matter: YAML in which nothing that was typed is lost in silence. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const none = (fault: Fault) => ({ data: {}, body: '', faults: [fault] });
  if (text.trim() === '')
    return none({ message: 'Dit bestand is leeg. Zet de tekst terug of haal het bestand weg.' });
  if (lines[0]?.trimEnd() !== '---')
    return none({
      line: 1,
      message: `De eerste regel moet --- zijn: drie gewone streepjes, zonder iets ervoor of erachter. Nu staat er “${lines[0]?.trim() ?? ''}”.`,
    });
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  if (end < 0)
    return none({
      message: 'De tweede --- ontbreekt. Zet --- op een eigen regel onder de gegevens.',
    });
  const front = lines.slice(1, end);
  const body = lines.slice(end + 1).join('\n');
  const faults = lost(front);
  if (faults.length > 0) return { data: {}, body, faults };
  const yaml = parseDocument(front.join('\n'), { prettyErrors: true });
  const wrong = [...yaml.errors, ...yaml.warnings]
    .slice(0, 1)
    .map((error) => inDutch(error, front));
  if (wrong.length > 0) return { data: {}, body, faults: wrong };
  const data: unknown = tidy(yaml.toJS() ?? {});
  if (!isRecord(data))
    return {
      data: {},
      body,
      faults: [
        {
          line: 2,
          message:
            'De regels tussen de twee --- zijn geen gegevens. Schrijf elke regel als "naam: waarde".',
        },
      ],
    };
  return { data, body, faults: [] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Values without white space of any kind at their edges, and with single spaces between words. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\s{2,}/g, ' ');
  if (Array.isArray(value)) return value.map(tidy);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

/** What YAML would read as something else than an editor sees, line by line. */
function lost(front: string[]): Fault[] {
  const comments = commentsBehindValues(front);
  return front.flatMap((line, i) => {
    const message = comments.has(i)
      ? `Wat achter # staat, valt weg. Heeft de waarde een #, ${quote}: ${quoted(line)}`
      : lostIn(line);
    return message ? [{ line: i + 2, message }] : [];
  });
}

/** Lines of the YAML on which a comment follows something. */
function commentsBehindValues(front: string[]): Set<number> {
  const found = new Set<number>();
  let offset = 0;
  const starts = front.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) return void token.forEach(visit);
    if (!isRecord(token)) return;
    if (token.type === 'comment' && typeof token.offset === 'number') {
      const { offset: at } = token;
      const line = starts.findLastIndex((start) => start <= at);
      if (front[line]?.slice(0, at - (starts[line] ?? 0)).trim()) found.add(line);
    }
    Object.values(token).forEach(visit);
  };
  for (const token of new Parser().parse(front.join('\n'))) visit(token);
  return found;
}

/** A line as `name: value` or `- value`: `indent`, `name`, `value`. */
const entry = /^(?<indent>\s*)(?<name>(?:- +)?[\w-]+:(?:\s+|$)|- +)?(?<value>.*)$/;
const curly = /^[“”„‟«»‘’‚‹›](?<inner>.*)[“”„‟«»‘’‚‹›]$/;

function lostIn(line: string): string | undefined {
  if (!line.trim() || /^\s*#/.test(line)) return undefined;
  if (/^\s*\t/.test(line))
    return 'Deze regel begint met een tab. Gebruik spaties: 2 voor elke stap naar binnen.';
  const { name = '', value = '' } = entry.exec(line)?.groups ?? {};
  const text = value.trim();
  if (!name) {
    if (/^\s*[\w-]+:\S/.test(line) && !/^\s*[\w-]+:\/\//.test(line))
      return `Zet een spatie achter de dubbele punt: ${line.trim().replace(/:/, ': ')}`;
    if (/^\s*[\w-]+\s*[：=]/.test(line))
      return `Schrijf een gewone dubbele punt en een spatie: ${line.trim().replace(/\s*[：=]\s*/, ': ')}`;
    if (/^\s*-\S/.test(line) && !/^\s*--/.test(line))
      return `Zet een spatie achter het streepje: ${line.trim().replace(/^-/, '- ')}`;
    if (/^\s*[•·▪●◦‣–—*]\s/.test(line))
      return `Begin elke regel van een lijst met een gewoon streepje en een spatie: - ${line.trim().slice(1).trim()}`;
    return undefined;
  }
  const inner = curly.exec(text)?.groups?.inner;
  if (inner !== undefined && !/[“”„‟«»‚‹›]/.test(inner))
    return `De aanhalingstekens rond deze waarde zijn gekruld. Gebruik rechte: ${name.trim()} "${inner.trim()}"`;
  if (/^[&!*]\S|^[@`%]|^[-?] |^[|>] *[^\s\d+-]/.test(text))
    return `Een waarde kan niet met ${text[0]} beginnen: ${quote}: ${quoted(line)}`;
  const open = /^["']/.exec(text)?.[0];
  if (open && !closes(text, open))
    return `Hier begint een aanhalingsteken (${open}) dat niet op dezelfde regel sluit. Staat er een ${open} in de waarde, ${quote}: ${quoted(line)}`;
  return undefined;
}

/** Whether a quoted value ends on its line, with nothing behind it but white space. */
function closes(text: string, open: string): boolean {
  return open === '"' ? /^"(?:[^"\\]|\\.)*"\s*$/.test(text) : /^'(?:[^']|'')*'\s*$/.test(text);
}

/** The line as it should be: its value between double quotes. */
function quoted(line: string): string {
  const { name = '', value = '' } = entry.exec(line)?.groups ?? {};
  const inner = value.trim().replaceAll('"', '\\"');
  return `${name.trim()} "${inner}"`;
}

/** What the YAML reader says, for an editor: the line and the remedy that fits. */
function inDutch(error: Pick<YAMLError, 'code' | 'linePos'>, front: string[]): Fault {
  const row = Math.min(error.linePos?.[0].line ?? 1, front.length);
  const line = row + 1;
  const shown = front[row - 1] ?? '';
  if (error.code === 'DUPLICATE_KEY') {
    const field = shown.trim().split(':')[0];
    return { line, message: `Het veld "${field}" staat hier een tweede keer. Laat er één staan.` };
  }
  if (/: .*: |: .*:$/.test(shown))
    return {
      line,
      message: `In deze waarde staat een dubbele punt: ${quote}: ${quoted(shown)}`,
    };
  if (/^\s*(- +)?[\w-]+:\s*[[{]/.test(shown))
    return {
      line,
      message: `Een waarde kan niet met ${/[[{]/.exec(shown)?.[0]} beginnen: ${quote}: ${quoted(shown)}`,
    };
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
    message: `Deze regel kan ik niet lezen: “${shown.trim()}”. Schrijf elke regel als "naam: waarde"; staan er leestekens in de waarde, ${quote}.`,
  };
}

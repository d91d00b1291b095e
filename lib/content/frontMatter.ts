import { Parser, parseDocument } from 'yaml';
import { errorInDutch, fenceFault, lineFaults, remedy, secondFence } from './frontMatterLines';
import type { Fault } from './problem';

/** The lines between the two `---` as data, the text below, and what is wrong with those lines. */
export type FrontMatter = { data: Record<string, unknown>; body: string; faults: Fault[] };

/** Reads a content file's front matter: YAML in which nothing that was typed is lost in silence. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const none = (fault: Fault, body = '') => ({ data: {}, body, faults: [fault] });
  const fence = fenceFault(lines);
  if (fence) return none(fence);
  const end = secondFence(lines);
  const front = lines.slice(1, end);
  const body = lines.slice(end + 1).join('\n');
  const remarks = commentFaults(front);
  const lost = new Set(remarks.map(({ line }) => line));
  const faults = [...remarks, ...lineFaults(front).filter(({ line }) => !lost.has(line))];
  if (faults.length > 0) return { data: {}, body, faults };
  const yaml = parseDocument(front.join('\n'), { prettyErrors: true });
  const [wrong] = [...yaml.errors, ...yaml.warnings];
  if (wrong) return none(errorInDutch(wrong, front), body);
  const data: unknown = tidy(yaml.toJS() ?? {});
  if (isRecord(data)) return { data, body, faults: [] };
  return none(
    {
      line: 2,
      message:
        'De regels tussen de twee --- zijn geen gegevens. Schrijf elke regel als "naam: waarde".',
    },
    body,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Values on one line, without white space of any kind at their edges and with single spaces. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim().replace(/\s*[\t\n]\s*|\s{2,}/g, ' ');
  if (Array.isArray(value)) return value.map(tidy);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidy(inner)]));
}

/** Lines on which YAML reads what stands behind a `#` as a remark. */
function commentFaults(front: string[]): Fault[] {
  const starts: number[] = [];
  let next = 0;
  for (const line of front) {
    starts.push(next);
    next += line.length + 1;
  }
  const found = new Set<number>();
  const visit = (token: unknown): void => {
    if (Array.isArray(token)) return void token.forEach(visit);
    if (!isRecord(token)) return;
    if (token.type === 'comment' && typeof token.offset === 'number') {
      const { offset } = token;
      const line = starts.findLastIndex((start) => start <= offset);
      if (front[line]?.slice(0, offset - (starts[line] ?? 0)).trim()) found.add(line);
    }
    Object.values(token).forEach(visit);
  };
  for (const token of new Parser().parse(front.join('\n'))) visit(token);
  return [...found].map((i) => ({
    line: i + 2,
    message: `Wat achter # staat, valt weg. Haal het weg. Hoort het bij de waarde, ${remedy(front[i] ?? '')}`,
  }));
}

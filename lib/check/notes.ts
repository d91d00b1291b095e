import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PageFile } from '../content/files';
import type { Problem } from '../content/problem';
import { footnoteOf } from './footnotes';

/** Footnotes and references that lead nowhere, or that nobody would see. */
export function checkNotes({ path: file, tree }: PageFile): Problem[] {
  const problems: Problem[] = [];
  const at = (line: number | undefined, message: string) =>
    problems.push({ file, where: line ? `regel ${line}` : undefined, message });
  const used = new Set<string>();
  const defined = new Map<string, number | undefined>();
  /** Text that was meant as a footnote, by the name that stands in it. */
  const meant = new Map<string, { line?: number; message: string }>();
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'linkReference') used.add(`link ${node.identifier}`);
    if (node.type === 'text')
      for (const { name, message } of unfinished(node))
        if (!meant.has(name) || message !== missing(name)) meant.set(name, { line, message });
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return;
    const isLink = node.type === 'definition';
    const name = isLink ? `link ${node.identifier}` : node.identifier;
    const shown = isLink ? `De regel [${node.identifier}]:` : `De voetnoot [^${node.identifier}]`;
    if (defined.has(name)) at(line, `${shown} staat er al. Geef deze een andere naam.`);
    else defined.set(name, line);
  });
  for (const { line, message } of meant.values()) at(line, message);
  for (const [name, line] of defined)
    if (name.startsWith('link ') && !used.has(name))
      at(line, 'Deze regel wordt niet getoond. Schrijf een link als [woorden](/contact).');
    else if (!used.has(name))
      at(
        line,
        `De voetnoot [^${name}] staat onderaan maar niet in de tekst. Zet [^${name}] achter de zin, of haal de voetnoot weg.`,
      );
  return problems;
}

function missing(name: string): string {
  return `Deze voetnoot bestaat niet. Schrijf onderaan, op een eigen regel, de bron: ${footnoteOf(name)}`;
}

/** Footnotes in a text that the reader would see as they were typed, each with what is wrong. */
function unfinished({ value, position }: Text): { name: string; message: string }[] {
  return [...value.matchAll(/\[\^([^\]\n]*)(\]?)/g)].map(({ 1: name = '', 2: end, index }) => {
    const startsLine = value[index - 1] === '\n' || (index === 0 && position?.start.column === 1);
    if (/\s/.test(name) || !end || !name)
      return {
        name,
        message: `Schrijf de naam van een voetnoot zonder spaties tussen [^ en ], zoals [^bron]. Nu staat er “[^${name}${end}”.`,
      };
    return !startsLine
      ? { name, message: missing(name) }
      : { name, message: `Zet een dubbele punt meteen achter de naam: [^${name}]: met de bron.` };
  });
}

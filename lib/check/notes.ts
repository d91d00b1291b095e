import { visit } from 'unist-util-visit';
import type { PageFile } from '../content/files';
import type { Problem } from '../content/problem';

/** Footnotes and references that lead nowhere, or that nobody would see. */
export function checkNotes({ path: file, tree }: PageFile): Problem[] {
  const problems: Problem[] = [];
  const at = (line: number | undefined, message: string) =>
    problems.push({ file, where: line ? `regel ${line}` : undefined, message });
  const used = new Set<string>();
  const defined = new Map<string, number | undefined>();
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'linkReference') used.add(`link ${node.identifier}`);
    if (node.type === 'text' && node.value.includes('[^'))
      at(line, 'Deze voetnoot bestaat niet. Schrijf onderaan [^naam]: met de bron erachter.');
    if (node.type === 'definition') defined.set(`link ${node.identifier}`, line);
    if (node.type !== 'footnoteDefinition') return;
    if (defined.has(node.identifier))
      at(line, `De voetnoot [^${node.identifier}] staat er al. Geef deze een andere naam.`);
    defined.set(node.identifier, line);
  });
  for (const [name, line] of defined)
    if (name.startsWith('link ') && !used.has(name))
      at(line, 'Deze regel wordt niet getoond. Schrijf een link als [woorden](/contact).');
    else if (!used.has(name))
      at(
        undefined,
        `De voetnoot [^${name}] staat onderaan maar niet in de tekst. Zet [^${name}] achter de zin, of haal de voetnoot weg.`,
      );
  return problems;
}

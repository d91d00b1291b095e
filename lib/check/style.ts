import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { PageFile } from '../content/files';
import type { Problem } from '../content/problem';

/** What a Dutch text could say better: a person looks, nothing stops. */
export function checkStyle({ path: file, tree }: PageFile<'source'>): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node, _, parent) => {
    const message = better(node, parent);
    const where = `regel ${node.position?.start.line}`;
    if (message) problems.push({ file, where, message, level: 'warning' });
  });
  return problems;
}

function better(node: Nodes, parent: Nodes | undefined): string | undefined {
  const words = plainText(node).trim();
  if (
    node.type === 'link' &&
    /^(?:klik(?: dan)?(?: hier)?|hier(?: klikken)?|(?:deze )?link)\W*$/i.test(words)
  )
    return `Wie “${words}” leest, weet niet waar de link heen gaat. Zeg het in de link zelf, zoals [lees over uw dossier](/hulp/dossier).`;
  const isLine = node.type === 'heading' || (node.type === 'paragraph' && parent?.type === 'root');
  const letters = words.replace(/\P{L}/gu, '');
  // A short word is a name, such as OCMW.
  if (!isLine || letters.length < 6 || letters !== letters.toUpperCase()) return undefined;
  const title = words.charAt(0) + words.slice(1).toLowerCase();
  if (node.type === 'heading')
    return `Hoofdletters lezen moeilijk. Schrijf “${'#'.repeat(node.depth)} ${title}”.`;
  return words.length > 60
    ? 'Hoofdletters lezen moeilijk. Schrijf gewone letters.'
    : `Hoofdletters lezen moeilijk. Is dit een tussentitel? Schrijf “## ${title}”. Is het een zin? Schrijf gewone letters.`;
}

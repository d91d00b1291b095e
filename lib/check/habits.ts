import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PageFile } from '../content/files';
import type { Fault, Problem } from '../content/problem';

/** `[contact] (/contact)` and `(contact)[/contact]`: a link that is none. */
export const brokenLink = /\[[^\]\n]+\]\s+\([^)\n]*\)|\([^)\n]+\)\s*\[(?:\/|https?:)[^\]\n]*\]/g;

/**
 * What a word processor or a habit leaves in a text, and Markdown reads as something else than its
 * editor meant: each is refused, so that nothing changes or disappears in silence.
 */
export function checkHabits({ path: file, text, body, tree }: PageFile): Problem[] {
  const lines = text.split('\n');
  const first = lines.length - body.split('\n').length;
  const faults: Fault[] = lines.flatMap((line, i) => {
    const message = i < first ? undefined : wrongLine(line);
    return message ? [{ line: i + 1, message }] : [];
  });
  visit(tree, (node) => {
    const line = node.position?.start.line;
    const message = wrongNode(node, lines[(line ?? 1) - 1] ?? '');
    if (message) faults.push({ line, message });
  });
  return faults.map(({ line, message }) => ({ file, where: `regel ${line}`, message }));
}

function wrongLine(line: string): string | undefined {
  if (/^\s*(?:[•▪●◦‣∙○■□►➢➤✓✔]|[·–—−‐‑§]\s|o\t)/.test(line))
    return 'Dit teken maakt geen lijst. Begin elke regel van een lijst met een streepje en een spatie: - zo.';
  if (/\S\t/.test(line.replace(/^\s*(?:[-*+]|\d+[.)])\t/, '')))
    return 'Hier staat een tab, zoals in een tabel van Word. Maak een tabel met strepen: | Dag | Uur |, daaronder | --- | --- |.';
  return undefined;
}

function wrongNode(node: Nodes, line: string): string | undefined {
  if (node.type === 'heading' && !/^\s*(?:>\s*)*#/.test(line))
    return 'Een streep onder een zin maakt er een titel van. Haal de streep weg, of schrijf ## voor een tussentitel.';
  if (node.type === 'list' && node.ordered && node.start !== null && node.start !== undefined) {
    const { start, children } = node;
    if (start > 20 || (start > 1 && children.length === 1))
      return `Een regel die begint met "${start}." wordt een lijst. Begin de zin met een woord, zoals "In ${start} …".`;
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return 'Vierkante haakjes vooraan maken een vakje. Haal ze weg.';
  if (node.type === 'table') {
    const columns = node.children[0]?.children.length ?? 0;
    if (node.children.some(({ children }) => children.length > columns))
      return `Een rij van deze tabel heeft meer vakken dan de eerste rij (${columns}). Wat te veel is, wordt niet getoond.`;
  }
  if (node.type === 'text' && node.value.match(brokenLink)) {
    const found = node.value.match(brokenLink)?.[0] ?? '';
    return found.startsWith('[')
      ? `Tussen ] en ( staat een spatie, dus dit is geen link. Schrijf ${found.replace(/\]\s+\(/, '](')}.`
      : `De haakjes van deze link zijn omgewisseld. Schrijf ${found.replace(/\((.*)\)\s*\[(.*)\]/, '[$1]($2)')}.`;
  }
  return undefined;
}

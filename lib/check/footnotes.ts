import type { FootnoteDefinition, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { PageFile } from '../content/files';
import type { Problem } from '../content/problem';

/** What can age: a percentage, a number of years, a rule of law. */
const aging: [pattern: RegExp, name: string][] = [
  [/\d\s*(%|procent)/i, 'Een percentage'],
  [/\d\s+jaar\b/i, 'Een aantal jaren'],
  [/(?<![\p{L}-])wet(telijke?)?\b|nieuwe regels|regels van Europa/iu, 'Een regel van de wet'],
];

/** In a Dutch page, what can age has a footnote, and a footnote says from where and from when. */
export function checkFootnotes({ path: file, tree }: PageFile): Problem[] {
  const problems: Problem[] = [];
  const add = (node: Nodes, message: string) =>
    problems.push({ file, where: `regel ${node.position?.start.line}`, message });
  visit(tree, (node, _, parent) => {
    if (node.type === 'footnoteDefinition') {
      const wrong = incomplete(node);
      if (wrong) add(node, wrong);
    }
    const isText =
      node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading';
    if (!isText || parent?.type === 'footnoteDefinition') return;
    const noted = node.children.some(({ type }) => type === 'footnoteReference');
    const claim = aging.find(([pattern]) => pattern.test(plainText(node)));
    if (claim && !noted)
      add(
        node,
        `${claim[1]} kan veranderen. Zet er een voetnoot achter, [^bron], met bron en jaar.`,
      );
  });
  return problems;
}

function incomplete(note: FootnoteDefinition): string | undefined {
  const text = plainText(note);
  if (!/\bbron\b/i.test(text))
    return 'Deze voetnoot noemt geen bron. Schrijf "Bron: …" of "zonder bron".';
  if (!/\b(19|20)\d\d\b|zonder datum/.test(text))
    return 'Deze voetnoot heeft geen datum. Schrijf het jaar, of "zonder datum".';
  return undefined;
}

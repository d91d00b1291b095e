import type { FootnoteDefinition, Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { PageFile } from '../content/files';
import type { Problem } from '../content/problem';
import { withoutAges } from './ages';

/** What can age: a percentage, a number of years, a rule of law. */
const aging: [pattern: RegExp, name: string][] = [
  [/\d\s*(%|procent)/i, 'Een percentage'],
  [/\d\s+jaar\b/i, 'Een aantal jaren'],
  [/(?<![\p{L}-])wet(telijke?)?\b|nieuwe regels|regels van Europa/iu, 'Een regel van de wet'],
];

/** In a Dutch page, what can age has a footnote, and a footnote says from where and from when. */
export function checkFootnotes({ path: file, text, tree }: PageFile): Problem[] {
  const problems: Problem[] = [];
  const add = (node: Nodes, message: string) =>
    problems.push({ file, where: `regel ${node.position?.start.line}`, message });
  visit(tree, (node, _, parent) => {
    if (node.type === 'footnoteDefinition') for (const wrong of incomplete(node)) add(node, wrong);
    const isText =
      node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading';
    if (!isText || parent?.type === 'footnoteDefinition') return;
    // Of a mark whose footnote is not there, that is said already.
    const { start, end } = node.position ?? {};
    const noted = text.slice(start?.offset, end?.offset).includes('[^');
    const words = withoutAges(plainText(node));
    const claim = aging.find(([pattern]) => pattern.test(words));
    if (claim && !noted)
      add(
        node,
        `${claim[1]} kan veranderen. Zet er een voetnoot achter: in de zin [^bron], en onderaan op een eigen regel ${footnoteOf('bron')}`,
      );
  });
  return problems;
}

/** A whole footnote as it can be copied. */
export function footnoteOf(name: string): string {
  return `[^${name}]: Bron: Vreemdelingenwet, 2024.`;
}

function incomplete(note: FootnoteDefinition): string[] {
  const words = plainText(note).replace(/[.\s]+$/, '');
  const hasSource = /\bbron\b/i.test(words);
  const hasDate = /\b(19|20)\d\d\b|zonder datum/i.test(words);
  const whole = `[^${note.identifier}]: ${hasSource ? '' : 'Bron: '}${words}${hasDate ? '' : ', 2024'}.`;
  return [
    ...(hasSource
      ? []
      : [`Deze voetnoot noemt geen bron. Zet er “Bron:” voor: ${whole} Of schrijf “zonder bron”.`]),
    ...(hasDate
      ? []
      : [
          `Deze voetnoot heeft geen datum. Zet er het jaar van de bron achter, zoals in ${whole} Of schrijf “zonder datum”.`,
        ]),
  ];
}

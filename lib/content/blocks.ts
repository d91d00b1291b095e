import type { Nodes, Parent, Root } from 'mdast';
import type { Locale } from '../i18n/languages';
import { translatorNote } from './translatorNote';

/** A piece of text that is translated as a whole, and where it stands. */
export type Block = {
  kind: 'field' | 'heading' | 'paragraph' | 'cell' | 'footnote' | 'message';
  /** `regel 12`, `veld "title"` or `woord "home.doors"`. */
  where: string;
  /** Its words; those that stay Dutch are in it. */
  text: string;
  /** Its words without those that stay Dutch: what must be in the language itself. */
  own: string;
  /** Where its links lead. */
  links: string[];
  /** What the translator of this block should know. */
  note?: string;
};

/** A block of a translation beside the Dutch block it was made from. */
export type BlockPair = { locale: Locale; source: Block; target: Block };

/** What a rule finds: a warning does not stop the build. */
export type Finding = { message: string; level?: 'warning' };

/** A page as blocks, with its skeleton: what may not differ between a text and its translation. */
export type Shape = { blocks: Block[]; skeleton: string[] };

/** The blocks of a page: title, description, then everything below, footnotes last. */
export function shapeOf(tree: Root, data: Record<string, unknown>): Shape {
  const blocks: Block[] = ['title', 'description'].map((name) => {
    const text = String(data[name] ?? '');
    return { kind: 'field', where: `veld "${name}"`, text, own: text, links: [] };
  });
  const skeleton: string[] = [];
  const notes: Block[] = [];
  walk(tree, blocks, skeleton, notes);
  return { blocks: [...blocks, ...notes], skeleton };
}

function walk(parent: Parent, blocks: Block[], skeleton: string[], notes: Block[]) {
  let note: string | undefined;
  for (const node of parent.children as Nodes[]) {
    if (node.type === 'yaml') continue;
    if (node.type === 'html') {
      note = translatorNote(node.value) ?? note;
      continue;
    }
    const first = blocks.length;
    if (node.type === 'footnoteDefinition') {
      skeleton.push(`voetnoot ${node.identifier}`);
      walk(node, notes, [], notes);
      continue;
    }
    if (node.type === 'heading') skeleton.push(`tussentitel ${'#'.repeat(node.depth)}`);
    if (node.type === 'list') skeleton.push(`lijst met ${node.children.length} punten`);
    if (node.type === 'table') skeleton.push(`tabel met ${node.children.length} rijen`);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blocks.push(blockOf(node));
    else if ('children' in node) walk(node as Parent, blocks, skeleton, notes);
    const next = blocks[first];
    if (!note || !next) continue;
    next.note = note;
    note = undefined;
  }
}

function blockOf(node: Nodes): Block {
  const kind =
    node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : 'paragraph';
  const block = { kind, where: `regel ${node.position?.start.line}`, text: '', own: '', links: [] };
  collect(node, block as Block, false);
  return block as Block;
}

function collect(node: Nodes, block: Block, dutch: boolean) {
  if (node.type === 'link') block.links.push(node.url);
  if (node.type === 'text') {
    block.text += node.value;
    block.own += dutch ? ' ' : node.value;
  }
  if ('children' in node)
    for (const child of node.children) collect(child, block, dutch || node.type === 'emphasis');
}

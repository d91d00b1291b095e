import { parseFragment, serializeOuter } from 'parse5';

/** The blocks of a text as HTML, without its footnotes and the marks that lead to them. */
export function blocksOfHtml(html: string): string[] {
  const plain = html
    .replace(/<section[^>]*data-footnotes[\s\S]*<\/section>/, '')
    .replace(/<sup>[\s\S]*?<\/sup>/g, '');
  return parseFragment(plain)
    .childNodes.filter((node) => 'tagName' in node)
    .map((node) => serializeOuter(node));
}

/**
 * Two texts beside each other, block by block; where they no longer have the same blocks, because one
 * is older, part by part: what stands below each heading.
 */
export function paired(ours: string, theirs: string): [ours: string, theirs: string][] {
  const [a, b] = [blocksOfHtml(ours), blocksOfHtml(theirs)];
  const [c, d] = a.length === b.length ? [a, b] : [parts(a), parts(b)];
  return Array.from({ length: Math.max(c.length, d.length) }, (_, i) => [c[i] ?? '', d[i] ?? '']);
}

function parts(blocks: string[]): string[] {
  const found: string[] = [];
  for (const block of blocks)
    if (found.length === 0 || block.startsWith('<h2')) found.push(block);
    else found.push((found.pop() ?? '') + block);
  return found;
}

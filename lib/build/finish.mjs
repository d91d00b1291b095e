import { createHash } from 'node:crypto';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** A script of our own carries this attribute; every other one is the framework's. */
const own = 'dataOwn';

/**
 * A prerendered page as the reader gets it: without the framework's scripts, their preloads and its
 * marks. The words and the styles stay as they are.
 * @param {string} html
 * @returns {{ html: string, styles: string[] }} the page, and each of its styles as a CSP source
 */
export function finish(html) {
  /** @type {string[]} */
  const styles = [];
  const page = unified()
    .use(rehypeParse)
    .use(() => (/** @type {import('hast').Root} */ tree) => prune(tree, styles))
    .use(rehypeStringify)
    .processSync(html);
  return { html: String(page), styles };
}

/**
 * @param {import('hast').Root} tree
 * @param {string[]} styles
 */
function prune(tree, styles) {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (isFramework(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element' || node.tagName !== 'style') return;
    const css = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    styles.push(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    node.properties = {};
  });
}

/** @param {import('hast').RootContent | import('hast').Root} node */
function isFramework(node) {
  if (node.type === 'comment') return true;
  if (node.type !== 'element') return false;
  const { tagName, properties, children } = node;
  if (tagName === 'script') return !(own in properties);
  if (tagName === 'link') return properties.as === 'script' || isRel(properties, 'modulepreload');
  const content = children.filter(({ type }) => type !== 'comment');
  return tagName === 'div' && properties.hidden === true && content.length === 0;
}

/**
 * @param {import('hast').Properties} properties
 * @param {string} rel
 */
function isRel(properties, rel) {
  return Array.isArray(properties.rel) && properties.rel.includes(rel);
}

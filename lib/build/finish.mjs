import { createHash } from 'node:crypto';
import { parse, serialize } from 'parse5';

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 */

/**
 * A prerendered page as the reader gets it: without the framework's scripts, their preloads and its
 * marks. The words and the styles stay as they are; a script of our own has the attribute `data-own`.
 * @param {string} html
 * @returns {{ html: string, styles: string[] }} the page, and each of its styles as a CSP source
 */
export function finish(html) {
  const page = parse(html);
  /** @type {string[]} */
  const styles = [];
  prune(page, styles);
  return { html: serialize(page), styles };
}

/**
 * @param {Parent} parent
 * @param {string[]} styles
 */
function prune(parent, styles) {
  parent.childNodes = parent.childNodes.filter((node) => !isFramework(node));
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'style') {
      const css = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      styles.push(`'sha256-${createHash('sha256').update(css).digest('base64')}'`);
      node.attrs = [];
    } else prune(node, styles);
  }
}

/** @param {Node} node */
function isFramework(node) {
  if (node.nodeName === '#comment') return true;
  if (!('tagName' in node)) return false;
  if (node.tagName === 'script') return attribute(node, 'data-own') === undefined;
  if (node.tagName === 'link')
    return attribute(node, 'as') === 'script' || attribute(node, 'rel') === 'modulepreload';
  // Copies of `og:`, to which every reader of shared links falls back.
  if (node.tagName === 'meta') return /^twitter:/.test(attribute(node, 'name') ?? '');
  const empty = node.childNodes.every(({ nodeName }) => nodeName === '#comment');
  return node.tagName === 'div' && attribute(node, 'hidden') !== undefined && empty;
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {string | undefined}
 */
function attribute(element, name) {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

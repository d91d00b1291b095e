import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parse, serialize } from 'parse5';
import { root } from '../../lib/run/setup.mjs';

const tags = new Set(
  'html head body title meta link header main footer nav h1 h2 h3 p ul ol li a strong'.split(' '),
);
const attributes = ['lang', 'dir', 'href', 'charset', 'name', 'content', 'rel'];
const css = readFileSync(new URL('plain.css', import.meta.url), 'utf8').replace(/\s+/g, ' ');

/**
 * A page as somebody would write it by hand: the same words and links in plain tags, one small style.
 * @param {string} html
 * @returns {string}
 */
function plain(html) {
  const page = parse(html);
  strip(page);
  return serialize(page).replace('</head>', `<style>${css}</style></head>`);
}

/**
 * Keeps plain tags and their words; of other tags only the words, of pictures and scripts nothing.
 * @param {import('parse5').DefaultTreeAdapterTypes.ParentNode} parent
 */
function strip(parent) {
  parent.childNodes = parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [node];
    const value = (/** @type {string} */ name) =>
      node.attrs.find((attr) => attr.name === name)?.value ?? '';
    const { tagName } = node;
    if (/^(svg|style|script)$/.test(tagName)) return [];
    if (tagName === 'meta' && !value('charset') && value('name') !== 'viewport') return [];
    if (tagName === 'link' && value('rel') !== 'icon') return [];
    strip(node);
    node.attrs = node.attrs.filter(({ name }) => attributes.includes(name));
    return tags.has(tagName) ? [node] : node.childNodes;
  });
}

/**
 * A copy of `dist/` with a plain twin of each page, for the same server: `/plain/0` is the first's.
 * @param {string[]} paths
 * @returns {{ folder: string, twins: string[] }} a folder to serve, and the twins' addresses
 */
export function withTwins(paths) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const name of ['dist', 'deploy'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'dist/plain'));
  const twins = paths.map((path, i) => {
    const html = plain(readFileSync(join(root, 'dist', `${path}.html`), 'utf8'));
    const file = join(folder, 'dist/plain', `${i}.html`);
    writeFileSync(file, html);
    writeFileSync(`${file}.gz`, gzipSync(html, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(html));
    return `/plain/${i}`;
  });
  const headers = join(folder, 'dist/_nginx-headers.conf');
  const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
  const allowed = readFileSync(headers, 'utf8').replace('style-src', `style-src ${hash}`);
  writeFileSync(headers, allowed);
  return { folder, twins };
}

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorSlug, notFoundSlug, pathOf } from '../addresses/fixed.mjs';
import { styleHashes } from '../server/headers.mjs';
import { isNextsOwn, writeDist } from './dist.mjs';
import { finish } from './finish.mjs';

/** The page that is shown when the server itself fails. */
const errorPage = pathOf('nl', errorSlug);

/**
 * Next's build adapter. After the build every prerendered page is finished, so that the phone
 * receives the page and nothing of the framework; the finished files also go to `dist/`.
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'finished-pages',
  async onBuildComplete({ outputs, projectDir, distDir }) {
    /** @type {Map<string, string>} */
    const files = new Map();
    for (const { pathname, fallback } of outputs.prerenders)
      if (fallback?.filePath) files.set(pathname, fallback.filePath);
    for (const { pathname, filePath } of outputs.staticFiles) files.set(pathname, filePath);

    /** @type {import('../addresses/list').AddressList} */
    const list = JSON.parse(readFileSync(join(projectDir, '.contentlayer/addresses.json'), 'utf8'));
    nothingMissing(files, list);
    const hashes = finishPages(files);
    ownErrorPages(files, distDir);
    const headers = allowStyles(join(distDir, 'routes-manifest.json'), [...hashes]);
    const assets = join(projectDir, 'public');
    await writeDist(join(projectDir, 'dist'), { files, assets, headers, list });
  },
};
export default adapter;

/**
 * A page that depends on the request is not prerendered: it would reach the reader unfinished.
 * @param {Map<string, string>} files file by address
 * @param {import('../addresses/list').AddressList} list
 */
function nothingMissing(files, list) {
  for (const locale of list.locales)
    for (const slug of [...list.pages, ...list.files, notFoundSlug, errorSlug]) {
      const address = pathOf(locale, slug);
      if (!files.has(address)) throw new Error(`The page ${address} is not prerendered.`);
    }
}

/**
 * Finishes every page of the site and empties what the framework's own navigation would fetch.
 * @param {Map<string, string>} files file by address
 * @returns {Set<string>} the styles of all pages as CSP sources
 */
function finishPages(files) {
  /** @type {Set<string>} */
  const hashes = new Set();
  for (const [address, file] of files) {
    if (file.endsWith('.rsc')) writeFileSync(file, '');
    if (!file.endsWith('.html') || isNextsOwn(address)) continue;
    const { html, styles } = finish(readFileSync(file, 'utf8'));
    if (/\/_next\/|__next_f/.test(html))
      throw new Error(`The page ${address} still carries a part of the framework.`);
    writeFileSync(file, html);
    withoutHeaders(file.replace(/html$/, 'meta'));
    for (const style of styles) hashes.add(style);
  }
  return hashes;
}

/**
 * Next's own error pages carry scripts: ours takes their place.
 * @param {Map<string, string>} files
 * @param {string} distDir
 */
function ownErrorPages(files, distDir) {
  const page = files.get(errorPage);
  if (!page) throw new Error(`There is no page ${errorPage}.`);
  for (const [address, file] of files)
    if (file.endsWith('.html') && isNextsOwn(address)) copyFileSync(page, file);
  for (const name of ['404', '500']) copyFileSync(page, join(distDir, `server/pages/${name}.html`));
}

/**
 * Takes the framework's own headers from a page's answer.
 * @param {string} file
 */
function withoutHeaders(file) {
  const meta = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...meta, headers: {} }));
}

/**
 * Puts the styles that the pages carry into the security policy of the build.
 * @param {string} file the manifest in which Next keeps the headers of `next.config.ts`
 * @param {string[]} hashes
 * @returns {{ key: string, value: string }[]} the headers of every answer
 */
function allowStyles(file, hashes) {
  const manifest = readFileSync(file, 'utf8');
  if (!manifest.includes(styleHashes)) throw new Error(`${file} has no place for style hashes.`);
  const filled = manifest.replaceAll(styleHashes, hashes.join(' '));
  writeFileSync(file, filled);
  return JSON.parse(filled).headers[0].headers;
}

import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hiddenSlugs, pagesIn, pathOf, requestPages } from '../addresses/fixed.mjs';
import { siteUrl } from '../siteUrl.mjs';
import { isNextsOwn, writeDist } from './dist.mjs';
import { finish } from './finish.mjs';
import { securityHeaders } from './headers.mjs';

/**
 * Next's build adapter. After the build every prerendered page is finished, so that the phone
 * receives the page and nothing of the framework: the finished site stands in `dist/`, and what a
 * server must know of it in `built.json`.
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'finished-pages',
  async onBuildComplete({ outputs, projectDir }) {
    /** @type {Map<string, string>} */
    const files = new Map();
    for (const { pathname, fallback } of outputs.prerenders)
      if (fallback?.filePath) files.set(pathname, fallback.filePath);
    for (const { pathname, filePath } of outputs.staticFiles) files.set(pathname, filePath);

    /** @type {import('../addresses/list').AddressList} */
    const list = JSON.parse(readFileSync(join(projectDir, '.contentlayer/addresses.json'), 'utf8'));
    // While nobody is responsible for what schools fill in there is no form.
    if (!list.requests)
      for (const locale of list.locales)
        for (const slug of requestPages) files.delete(pathOf(locale, slug));
    nothingMissing(files, list);
    const styles = finishPages(files);
    const headers = securityHeaders({ siteUrl, styles: [...styles], hsts: process.env.HSTS });
    const assets = join(projectDir, 'public');
    await writeDist(join(projectDir, 'dist'), { files, assets, headers, list });
    dateFiles(join(projectDir, 'dist'), list);
    writeFileSync(join(projectDir, 'built.json'), JSON.stringify({ siteUrl, headers }));
  },
};
export default adapter;

/**
 * Every page of the list stands finished.
 * @param {Map<string, string>} files file by address
 * @param {import('../addresses/list').AddressList} list
 */
function nothingMissing(files, list) {
  for (const locale of list.locales) {
    const others = [...list.files, ...(list.requests ? requestPages : []), ...hiddenSlugs];
    for (const address of [...pagesIn(list, locale), ...others.map((slug) => pathOf(locale, slug))])
      if (!files.has(address)) throw new Error(`The page ${address} is not prerendered.`);
  }
}

/**
 * Finishes every page of the site.
 * @param {Map<string, string>} files file by address
 * @returns {Set<string>} the styles of all pages as CSP sources
 */
function finishPages(files) {
  /** @type {Set<string>} */
  const hashes = new Set();
  for (const [address, file] of files) {
    if (!file.endsWith('.html') || isNextsOwn(address)) continue;
    const { html, styles } = finish(readFileSync(file, 'utf8'));
    if (/\/_next\/|__next_f/.test(html))
      throw new Error(`The page ${address} still carries a part of the framework.`);
    writeFileSync(file, html);
    for (const style of styles) hashes.add(style);
  }
  return hashes;
}

/**
 * A file of the directory is as old as the facts in it, not as the build.
 * @param {string} dist
 * @param {import('../addresses/list').AddressList} list
 */
function dateFiles(dist, list) {
  for (const locale of list.locales) {
    const whole = readFileSync(join(dist, locale, 'data/contact.json'), 'utf8');
    const modified = new Date(JSON.parse(whole).modified);
    for (const slug of list.files)
      for (const end of ['', '.json', '.gz', '.br', '.json.gz', '.json.br']) {
        const file = join(dist, locale, slug + end);
        if (existsSync(file)) utimesSync(file, modified, modified);
      }
  }
}

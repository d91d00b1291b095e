import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import {
  entriesSlug,
  fileNameOf,
  languagesSlug,
  notFoundSlug,
  pathOf,
  requestSlug,
  resultsSlug,
  schemaFile,
  schoolsSlug,
} from '../addresses/fixed.mjs';
import { dataHeaders } from './headers.mjs';

const compressible = /\.(html|svg|txt|xml|json|csv|vcf)$/;

/**
 * @typedef {object} Site
 * @property {Map<string, string>} files file by address
 * @property {string} assets the folder with public files
 * @property {{ key: string, value: string }[]} headers of every answer
 * @property {import('../addresses/list').AddressList} list
 */

/**
 * Whether an address is one of the framework's own: its files and error pages.
 * @param {string} address
 * @returns {boolean}
 */
export function isNextsOwn(address) {
  return /^\/(_|404|500)/.test(address);
}

/**
 * Writes every finished page and asset to a folder for any static host, what can be compressed with
 * its `.gz` and `.br` beside it. `index.html` is the language list and `404.html` the Dutch 404
 * page, as static hosts expect; `_headers` and `_redirects` (Netlify, Cloudflare) and
 * `_nginx-headers.conf` say which headers belong to every answer and what has moved.
 * @param {string} folder replaced as a whole, so that a server in front never sees half a site
 * @param {Site} site
 */
export async function writeDist(folder, { files, assets, headers, list }) {
  const draft = `${folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(assets, draft, { recursive: true });
  for (const [address, file] of files) {
    if (isNextsOwn(address) || file.endsWith('.rsc')) continue;
    const target = join(draft, nameOf(fileNameOf(address), file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
  cpSync(join(draft, `nl/${languagesSlug}.html`), join(draft, 'index.html'));
  cpSync(join(draft, `nl/_${notFoundSlug}.html`), join(draft, '404.html'));
  const written = readdirSync(draft, { recursive: true, encoding: 'utf8' });
  const names = written.filter((name) => compressible.test(name) && !isFilled(name));
  for (let i = 0; i < names.length; i += 64)
    await Promise.all(names.slice(i, i + 64).map((name) => compress(join(draft, name))));
  writeHeaders(draft, headers);
  writeFileSync(join(draft, '_redirects'), redirectsOf(list));
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

/**
 * @param {string} address
 * @param {string} file what answers it
 * @returns {string} the name of the file in `dist/`
 */
function nameOf(address, file) {
  if (file.endsWith('.html')) return `${address}.html`;
  return extname(address) ? address : `${address}.json`;
}

/**
 * What has moved, in every language and without one, as Netlify and Cloudflare read it; and the form,
 * which only our own server can answer.
 * @param {import('../addresses/list').AddressList} list
 * @returns {string}
 */
function redirectsOf({ locales, moved, requests }) {
  const closed = requests
    ? locales.map((tag) => `${pathOf(tag, requestSlug)} ${pathOf(tag, schoolsSlug)} 302\n`)
    : [];
  return Object.entries(moved)
    .flatMap(([from, to]) => [
      `/${from} ${placeOf('nl', to)} 308\n`,
      ...(from === to
        ? []
        : locales.map((tag) => `${pathOf(tag, from)} ${placeOf(tag, to)} 308\n`)),
    ])
    .concat(closed)
    .join('');
}

/**
 * @param {string} locale
 * @param {string} to a slug; a slash in front: not below a language
 */
function placeOf(locale, to) {
  return to.startsWith('/') ? to : pathOf(locale, to);
}

/**
 * @param {string} folder
 * @param {{ key: string, value: string }[]} headers
 */
function writeHeaders(folder, headers) {
  const linesOf = (/** @type {typeof headers} */ some) =>
    some.map(({ key, value }) => `  ${key}: ${value}\n`).join('');
  const data = ['/*/data/*', '/*/hsds*', schemaFile].map(
    (path) => `${path}\n  ! Cross-Origin-Resource-Policy\n${linesOf(dataHeaders)}`,
  );
  writeFileSync(join(folder, '_headers'), `/*\n${linesOf(headers)}${data.join('')}`);
  // What nginx passes on has them already: once is enough.
  const directivesOf = (/** @type {typeof headers} */ some) =>
    some
      .map(({ key, value }) => `add_header ${key} "${value}" always;\nproxy_hide_header ${key};\n`)
      .join('');
  writeFileSync(join(folder, '_nginx-headers.conf'), directivesOf(headers));
  const others = headers.filter(({ key }) => !dataHeaders.some((one) => one.key === key));
  // Where the server behind decides whether an answer is data, its own two headers pass.
  writeFileSync(join(folder, '_nginx-passed-headers.conf'), directivesOf(others));
  writeFileSync(
    join(folder, '_nginx-data-headers.conf'),
    directivesOf([...others, ...dataHeaders]),
  );
}

/**
 * Whether a file is never sent as it is: the server makes the answer to a search of it.
 * @param {string} name
 */
function isFilled(name) {
  return [resultsSlug, entriesSlug].some((slug) => name.replace('_', '').includes(`/${slug}.`));
}

/** @param {string} file */
async function compress(file) {
  const text = readFileSync(file);
  const params = {
    // 11 takes three times as long and saves 2 %.
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [gz, br] = await Promise.all([
    promisify(gzip)(text, { level: 9 }),
    promisify(brotliCompress)(text, { params }),
  ]);
  writeFileSync(`${file}.gz`, gz);
  writeFileSync(`${file}.br`, br);
}

import { rootFiles } from './addresses/fixed.mjs';
import { downloadName } from './directory/files';
import type { Locale } from './i18n/languages';

/** A text whose links keep the reader in the language of the address. */
export function linksIn(locale: Locale, html: string): string {
  return html.replace(/href="(\/[^"]*)"/g, (_, path: string) => link(locale, path));
}

/** A link of a text; a file for a spreadsheet gets a name to be saved under. */
function link(locale: Locale, path: string): string {
  if (rootFiles.includes(path)) return `href="${path}"`;
  const file = /^\/data\/(contact\.(?:xlsx|csv))$/.exec(path)?.[1];
  const download = file ? ` download="${downloadName(locale, file)}"` : '';
  return `href="/${locale}${path}"${download}`;
}

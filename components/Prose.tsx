import '@/app/styles/prose.css';
import { rootFiles } from '@/lib/addresses/fixed.mjs';
import { type Page, textAttributes } from '@/lib/content/pages';
import { downloadName } from '@/lib/directory/files';
import type { Locale } from '@/lib/i18n/languages';

/** The words of a page, in their own language and direction. */
export default function Prose({ page, className = '' }: { page: Page; className?: string }) {
  const html = page.html
    // The reader stays in the language of the address.
    .replace(/href="(\/[^"]*)"/g, (_, path: string) => link(page.locale, path))
    // The long name of a column breaks between its parts.
    .replace(/[a-z]+(?:_[a-z]+)+(?=<)/g, (name) => name.replaceAll('_', '_<wbr>'));
  return (
    <div
      {...textAttributes(page)}
      className={`prose ${className}`}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown at build time; raw HTML in it stops the build
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

/** A link of the text in the language of the address; a file for a spreadsheet gets a name to be saved under. */
function link(locale: Locale, path: string): string {
  if (rootFiles.includes(path)) return `href="${path}"`;
  const file = /^\/data\/(contact\.(?:xlsx|csv))$/.exec(path)?.[1];
  const download = file ? ` download="${downloadName(locale, file)}"` : '';
  return `href="/${locale}${path}"${download}`;
}

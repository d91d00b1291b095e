import '@/app/styles/prose.css';
import { rootFiles } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import { type Page, textAttributes } from '@/lib/content/pages';
import { markWords, withAnchors } from '@/lib/content/words';
import { downloadName } from '@/lib/directory/files';
import type { Locale } from '@/lib/i18n/languages';
import Words from './Words';

/** The words of a page, in their own language and direction; the hard ones it points to at the end. */
export default function Prose({ page, className = '' }: { page: Page; className?: string }) {
  const { html: marked, anchors } = markWords(page.html);
  const html = (page.slug === named.words ? withAnchors(page.locale, marked) : marked)
    // The reader stays in the language of the address.
    .replace(/href="(\/[^"]*)"/g, (_, path: string) => link(page.locale, path))
    // The long name of a column breaks between its parts.
    .replace(/[a-z]+(?:_[a-z]+)+(?=<)/g, (name) => name.replaceAll('_', '_<wbr>'));
  return (
    <>
      <div
        {...textAttributes(page)}
        className={`prose ${className}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown at build time; raw HTML in it stops the build
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {anchors.length > 0 && <Words locale={page.locale} anchors={anchors} />}
    </>
  );
}

/** A link of the text in the language of the address; a file for a spreadsheet gets a name to be saved under. */
function link(locale: Locale, path: string): string {
  const word = /^\/woorden#(.+)$/.exec(path)?.[1];
  // The meaning opens on the page itself; the word is where one comes back to.
  if (word) return `id="t-${word}" href="#w-${word}"`;
  if (rootFiles.includes(path)) return `href="${path}"`;
  const file = /^\/data\/(contact\.(?:xlsx|csv))$/.exec(path)?.[1];
  const download = file ? ` download="${downloadName(locale, file)}"` : '';
  return `href="/${locale}${path}"${download}`;
}

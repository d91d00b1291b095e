import '@/app/styles/prose.css';
import { named } from '@/lib/addresses/menu';
import { type Page, textAttributes } from '@/lib/content/pages';
import { markWords, withAnchors } from '@/lib/content/words';
import { linksIn } from '@/lib/textLinks';
import Words from './Words';

/** The words of a page, in their own language and direction; the hard ones it points to at the end. */
export default function Prose({ page, className = '' }: { page: Page; className?: string }) {
  const { html: marked, anchors } = markWords(page.html);
  const placed = page.slug === named.words ? withAnchors(page.locale, marked) : marked;
  const html = linksIn(page.locale, jumping(placed))
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

/** The meaning of a word opens on the page itself; the word is where one comes back to. */
function jumping(html: string): string {
  return html.replace(/href="\/woorden#([^"]+)"/g, 'id="t-$1" href="#w-$1"');
}

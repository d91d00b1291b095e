import { pathOf } from '@/lib/addresses/fixed.mjs';
import { togetherSlug } from '@/lib/addresses/together';
import { paired } from '@/lib/content/htmlBlocks';
import { getPage, type Page, textAttributes } from '@/lib/content/pages';
import { languages, sourceLocale } from '@/lib/i18n/languages';
import { siteUrl } from '@/lib/siteUrl.mjs';
import { linksIn } from '@/lib/textLinks';
import Above from './Above';
import Frame from './Frame';
import PageCode from './PageCode';
import ShareLinks from './ShareLinks';

/** Only here: one above the other on a phone, side by side where there is room, and on paper. */
const style = `.pair{padding:.5rem 0;border-bottom:1px solid var(--line);break-inside:avoid}.pair ul{padding-inline-start:1.25rem;list-style:disc}.pair [lang="nl-BE"]{color:var(--brand)}@media (min-width:40rem){.pair{display:grid;grid-template-columns:1fr 1fr;column-gap:1.5rem}}@media print{.pair{display:grid;grid-template-columns:1fr 1fr;column-gap:1rem}}`;

/** A page in the reader's language and in Dutch, block by block, to read with somebody and to hand over. */
export default function Together({ page }: { page: Page }) {
  const { locale, slug } = page;
  const dutch = getPage(sourceLocale, slug);
  const { lang, dir } = languages[sourceLocale];
  const address = siteUrl + pathOf(locale, slug);
  const pairs: [ours: string, theirs: string][] = [
    [`<h1>${text(page.title)}</h1>`, `<p class="strong">${text(dutch.title)}</p>`],
    ...(page.textLocale === sourceLocale ? paired('', page.html) : paired(page.html, dutch.html)),
  ];
  return (
    <Frame slug={togetherSlug(slug)}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style */}
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <Above slug={slug} of={page} />
      <article>
        {pairs.map(([ours, theirs], i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a block has no other name than its place
          <div key={i} className="pair">
            <div
              {...textAttributes(page)}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown
              dangerouslySetInnerHTML={{ __html: linksIn(locale, ours) }}
            />
            <div
              lang={lang}
              dir={dir}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown
              dangerouslySetInnerHTML={{ __html: linksIn(locale, theirs) }}
            />
          </div>
        ))}
      </article>
      <section className="my-3">
        <PageCode address={address} name={page.title} />
        <ShareLinks address={address} />
      </section>
    </Frame>
  );
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

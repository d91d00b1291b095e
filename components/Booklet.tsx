import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import { bookletSlug } from '@/lib/addresses/together';
import { getPage, type Page, textAttributes } from '@/lib/content/pages';
import { markWords, wordsOf } from '@/lib/content/words';
import { whoHandles } from '@/lib/directory/answers';
import { useDirectory } from '@/lib/directory/use';
import { formatDay } from '@/lib/i18n/dates';
import { sourceLocale } from '@/lib/i18n/languages';
import { siteUrl } from '@/lib/siteUrl.mjs';
import { today } from '@/lib/today.mjs';
import Above from './Above';
import Email from './Email';
import Frame from './Frame';
import PageCode from './PageCode';
import PersonName from './PersonName';
import Prose from './Prose';

/** Only here: paper of either size, and what would stand alone stays together. */
const style = `@page{margin:12mm}@media print{.booklet h2{break-after:avoid}.booklet li,.booklet dd{break-inside:avoid}.note summary:after{content:""}.note p{display:block}}`;

/** A group's page, what to read next, the hard words and whom to ask: made for paper, A4 or A5. */
export default function Booklet({ page, group }: { page: Page; group: string }) {
  const t = useTranslations();
  const locale = useLocale();
  const directory = useDirectory();
  const address = siteUrl + pathOf(locale, page.slug);
  const asked = (page.topics ?? []).flatMap((topic) => whoHandles(directory, topic).people);
  const people = directory.people.filter((person) => asked.includes(person));
  const next = (page.next ?? []).map((slug) => getPage(locale, slug));
  // The same words in every language: those of the Dutch text.
  const dutch = [page, ...next].map(({ slug }) => getPage(sourceLocale, slug).html.toLowerCase());
  const words = wordsOf(locale).filter(({ anchor }) =>
    dutch.some((html) => new RegExp(`\\b${anchor.replaceAll('-', '[ -]')}\\b`).test(html)),
  );
  return (
    <Frame slug={bookletSlug(group)}>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style */}
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <Above slug={page.slug} of={page} />
      <article className="booklet">
        <h1 {...textAttributes(page)}>{page.title}</h1>
        <p>{t('contact.asOf', { date: formatDay(locale, today()) })}</p>
        <p className="hidden print:block">{page.unread && t('notice.machine')}</p>
        <Prose page={plain(page)} />
        {next.map((other) => (
          <section key={other.slug}>
            <h2 {...textAttributes(other)}>{other.title}</h2>
            <Prose page={plain(other)} />
          </section>
        ))}
        {words.length > 0 && (
          <section>
            <h2>{getPage(locale, named.words).title}</h2>
            <dl className="facts">
              {words.map(({ anchor, title, html, textLocale }) => (
                <div key={anchor} {...textAttributes({ locale, textLocale })}>
                  {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown */}
                  <dt dangerouslySetInnerHTML={{ __html: title }} />
                  {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown */}
                  <dd dangerouslySetInnerHTML={{ __html: html.replace(/<a[^>]*>|<\/a>/g, '') }} />
                </div>
              ))}
            </dl>
          </section>
        )}
        <section>
          <h2>{t('page.whoToAsk')}</h2>
          <ul className="rows">
            {people.map(({ slug, name, email, function: job, confirmation }) => (
              <li key={slug}>
                <PersonName>{name}</PersonName> · {job.label} · <Email address={email} /> ·{' '}
                {confirmation.text}
              </li>
            ))}
          </ul>
        </section>
        <PageCode address={address} name={page.title} />
      </article>
    </Frame>
  );
}

/** The meanings stand in one list here. */
function plain(page: Page): Page {
  return { ...page, html: markWords(page.html, true).html };
}

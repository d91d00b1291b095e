import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { getPage, type Page, textAttributes } from '@/lib/content/pages';
import Above from './Above';
import Frame from './Frame';
import Icon from './Icon';
import PageCards from './PageCards';
import Prose from './Prose';

type Props = {
  page: Page;
  /** The place below the words where people stand who can be asked. */
  people?: string;
  /** What its route adds below the words. */
  children?: ReactNode;
};

/** One page: its picture, title and words. */
export default function Article({ page, people, children }: Props) {
  const t = useTranslations('page');
  return (
    <Frame slug={page.slug}>
      <Above slug={page.slug} of={page} />
      <article>
        <div className="line">
          <Icon name={page.icon} size={32} />
          <h1 {...textAttributes(page)}>{page.title}</h1>
        </div>
        {people && (
          <a href={`#${people}`} className="button mt-1">
            <Icon name="contact" /> {t('whoToAsk')}
          </a>
        )}
        <Prose page={page} />
        {children}
      </article>
      {page.next && (
        <section aria-labelledby="next" className="print:hidden">
          <h2 id="next">{t('readNext')}</h2>
          <PageCards pages={page.next.map((slug) => getPage(page.locale, slug))} />
        </section>
      )}
    </Frame>
  );
}

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { getPage, type Page, textAttributes } from '@/lib/content/pages';
import Breadcrumb from './Breadcrumb';
import Frame from './Frame';
import Icon from './Icon';
import Notice from './Notice';
import PageCards from './PageCards';
import Prose from './Prose';

type Props = { page: Page; children?: ReactNode };

/** One page: its picture, title and words; `children` is what its route adds below the words. */
export default function Article({ page, children }: Props) {
  const t = useTranslations('page');
  return (
    <Frame slug={page.slug}>
      <Breadcrumb locale={page.locale} slug={page.slug} />
      <article>
        <div className="mt-3 flex items-center gap-3">
          <span className="rounded-2xl bg-soft p-2 text-brand">
            <Icon name={page.icon} className="size-9" />
          </span>
          <h1 {...textAttributes(page)}>{page.title}</h1>
        </div>
        <Notice page={page} />
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

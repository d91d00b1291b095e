import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import Breadcrumb from './Breadcrumb';
import Closed from './Closed';
import Frame from './Frame';

type Props = { slug: string; title: ReactNode; children: ReactNode };

/** A page that the directory makes itself, without a Markdown file. */
export default function DirectoryFrame({ slug, title, children }: Props) {
  const locale = useLocale();
  return (
    <Frame slug={slug}>
      <Breadcrumb locale={locale} slug={slug} />
      <article>
        <h1 className="mt-3">{title}</h1>
        <Closed />
        {children}
      </article>
    </Frame>
  );
}

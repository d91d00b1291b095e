import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { noteOfMade } from '@/lib/directory/advertised';
import Above from './Above';
import Closed from './Closed';
import Frame from './Frame';

type Props = { slug: string; title: ReactNode; children: ReactNode };

/** A page that the directory makes itself, without a Markdown file. */
export default function DirectoryFrame({ slug, title, children }: Props) {
  const locale = useLocale();
  return (
    <Frame slug={slug}>
      <Above slug={slug} of={{ slug, ...noteOfMade(slug, locale) }} />
      <article>
        <h1>{title}</h1>
        <Closed />
        {children}
      </article>
    </Frame>
  );
}

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import Footer from './Footer';
import Header from './Header';
import Urgent from './Urgent';

type Props = {
  /** The page's place; left out where the reader is at no page of the site. */
  slug?: string;
  children: ReactNode;
};

/** What stands around the text of every page. */
export default function Frame({ slug, children }: Props) {
  const t = useTranslations('site');
  return (
    <>
      <a href="#main" className="hear">
        {t('skip')}
      </a>
      <Header slug={slug ?? ''} />
      <main id="main" tabIndex={-1} className="wide">
        <Urgent />
        {children}
      </main>
      <Footer slug={slug} />
    </>
  );
}

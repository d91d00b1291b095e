import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import Frame from '@/components/Frame';
import Notice from '@/components/Notice';
import PageCards from '@/components/PageCards';
import SearchForm from '@/components/SearchForm';
import { onwardMenu } from '@/lib/addresses/menu';
import { getPage } from '@/lib/content/pages';
import { icon } from '@/lib/mark';
import { noteOfWords } from '@/lib/words/advertised';

const words = ['notFound.title', 'notFound.text', 'notFound.next'];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notFound');
  return { title: t('title'), icons: icon, robots: { index: false } };
}

/** What `proxy.ts` answers, with status 404, for an address that does not exist. */
export default function NotFoundPage() {
  const t = useTranslations('notFound');
  const locale = useLocale();
  return (
    <Frame>
      <Notice of={noteOfWords(locale, words)} />
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <SearchForm />
      <h2>{t('next')}</h2>
      <PageCards pages={onwardMenu.map((slug) => getPage(locale, slug))} />
    </Frame>
  );
}

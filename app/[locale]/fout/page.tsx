import type { Metadata } from 'next';
import { useLocale, useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import Frame from '@/components/Frame';
import Notice from '@/components/Notice';
import { icon } from '@/lib/mark';
import { noteOfWords } from '@/lib/words/advertised';

const words = ['error.title', 'error.text'];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('error');
  return { title: t('title'), icons: icon, robots: { index: false } };
}

/** What a reader sees when the server itself fails; no address leads here. */
export default function ErrorPage() {
  const t = useTranslations('error');
  const locale = useLocale();
  return (
    <Frame>
      <Notice of={noteOfWords(locale, words)} />
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
    </Frame>
  );
}

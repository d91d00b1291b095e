import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import Frame from '@/components/Frame';
import { icon } from '@/lib/mark';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('error');
  return { title: t('title'), icons: icon, robots: { index: false } };
}

/** What a reader sees when the server itself fails; no address leads here. */
export default function ErrorPage() {
  const t = useTranslations('error');
  return (
    <Frame>
      <h1 className="mt-6">{t('title')}</h1>
      <p>{t('text')}</p>
    </Frame>
  );
}

import { locale } from 'next/root-params';
import type { ReactNode } from 'react';
import '../styles/index.css';
import { isLocale, languages, locales, sourceLocale } from '@/lib/i18n/languages';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((tag) => ({ locale: tag }));
}

export default async function Layout({ children }: { children: ReactNode }) {
  const tag = await locale();
  const { lang, dir } = languages[isLocale(tag) ? tag : sourceLocale];
  return (
    <html lang={lang} dir={dir}>
      <body>{children}</body>
    </html>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import Together from '@/components/Together';
import { isForTwo, togetherSlug } from '@/lib/addresses/together';
import { slugs } from '@/lib/content/pages';
import { sourceLocale, translatedLocales } from '@/lib/i18n/languages';
import { unlistedMetadata } from '@/lib/metadata';
import { pageOf } from '@/lib/route';

export const dynamicParams = false;

export function generateStaticParams() {
  return translatedLocales.flatMap((locale) =>
    slugs.filter(isForTwo).map((slug) => ({ locale, slug: slug === '' ? [] : slug.split('/') })),
  );
}

type Props = PageProps<'/[locale]/samen/[[...slug]]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await pageOf((await params).slug ?? []);
  return unlistedMetadata({ ...page, slug: togetherSlug(page.slug) }, page.slug);
}

/** A page for a newcomer and a helper: the reader's language and Dutch, block by block. */
export default async function TogetherPage({ params }: Props) {
  const page = await pageOf((await params).slug ?? []);
  if (page.locale === sourceLocale) notFound();
  return <Together page={page} />;
}

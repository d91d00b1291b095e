import { notFound } from 'next/navigation';
import { fileNames } from '@/lib/directory/addresses';
import { directory } from '@/lib/directory/entries';
import { fileOf } from '@/lib/directory/files';
import { people } from '@/lib/directory/people';
import { isLocale, locales } from '@/lib/i18n/languages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = fileNames(people.map(({ id }) => id));
  return locales.flatMap((locale) => files.map((file) => ({ locale, file })));
}

/** The directory as a file: for the phone, for a spreadsheet, for another system. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/data/[file]'>) {
  const { locale, file } = await params;
  if (!isLocale(locale)) notFound();
  const found = fileOf(await directory(locale), file) ?? notFound();
  return new Response(found.text, { headers: { 'Content-Type': found.type } });
}

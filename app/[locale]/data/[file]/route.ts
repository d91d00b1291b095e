import { notFound } from 'next/navigation';
import { fileNames } from '@/lib/addresses/directory';
import { directoryOf } from '@/lib/directory/directory';
import { fileOf } from '@/lib/directory/files';
import { people } from '@/lib/directory/people';
import { isLocale, locales } from '@/lib/i18n/languages';
import { messagesOf } from '@/lib/i18n/messages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = fileNames(people.map(({ slug }) => slug));
  return locales.flatMap((locale) => files.map((file) => ({ locale, file })));
}

/** The directory as a file: for the phone, for a spreadsheet, for another system. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/data/[file]'>) {
  const { locale, file } = await params;
  if (!isLocale(locale)) notFound();
  const messages = await messagesOf(locale);
  const language = { locale, messages };
  const found = (await fileOf(directoryOf(locale, messages), file, language)) ?? notFound();
  return new Response(found.body, { headers: { 'Content-Type': found.type } });
}

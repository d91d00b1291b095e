import { notFound } from 'next/navigation';
import { directoryOf } from '@/lib/directory/directory';
import { isLocale, locales } from '@/lib/i18n/languages';
import { messagesOf } from '@/lib/i18n/messages';
import { entriesOf } from '@/lib/search/entries';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** Everything that can be found in a language, for the server's index. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/zoeken/lijst'>) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return Response.json(entriesOf(locale, directoryOf(locale, await messagesOf(locale))));
}

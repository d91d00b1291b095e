import { notFound } from 'next/navigation';
import { hsdsSlugs } from '@/lib/addresses/directory';
import { idOfFile } from '@/lib/content/ids';
import { topics } from '@/lib/content/topics';
import { directoryOf } from '@/lib/directory/directory';
import { json } from '@/lib/directory/files';
import { hsdsOrganizations, hsdsRoot, hsdsService, hsdsServices } from '@/lib/directory/hsds';
import { published } from '@/lib/directory/publish';
import { isLocale, locales } from '@/lib/i18n/languages';
import { messagesOf } from '@/lib/i18n/messages';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const slugs = hsdsSlugs(topics.map((topic) => ({ id: idOfFile('topic', topic) })));
  return locales.flatMap((locale) =>
    slugs.map((slug) => ({ locale, path: slug.split('/').slice(1) })),
  );
}

/** The interface that HSDS describes, as answers that are made with the site. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/hsds/[[...path]]'>) {
  const { locale, path: [list, id] = [] } = await params;
  if (!isLocale(locale)) notFound();
  const directory = published(directoryOf(locale, await messagesOf(locale)));
  const answer =
    list === undefined
      ? hsdsRoot()
      : list === 'organizations'
        ? hsdsOrganizations(directory)
        : id === undefined
          ? hsdsServices(directory)
          : (hsdsService(directory, id) ?? notFound());
  const { body, type } = json(answer);
  return new Response(body, { headers: { 'Content-Type': type } });
}

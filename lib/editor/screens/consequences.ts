import { ofKind, type PageFile, pagesOf } from '../../content/files';
import { languages } from '../../i18n/languages';
import type { Site } from '../actions/draft';
import { moved } from '../actions/links';
import { titleOf } from '../texts';
import { say } from '../words';

/** What happens elsewhere when a page goes away or moves, a sentence for each. */
export function consequencesOf(
  { content }: Site,
  page: Pick<PageFile<'source'>, 'slug' | 'data'>,
  job: 'remove' | 'rename',
): string[] {
  const { slug } = page;
  const sources = ofKind(content.files, 'source');
  const own = pagesOf(content.files).filter((one) => one.slug === slug);
  const names = own.map(({ locale }) => languages[locale].nameNl);
  const away = new Map([[slug, '-']]);
  const linking = sources.filter((one) => one.slug !== slug && moved(one.body, away) !== one.body);
  const reading = sources.filter(({ facts }) => facts?.next?.includes(slug));
  const topics = ofKind(content.files, 'topic').filter(({ facts }) => facts?.page === slug);
  const below = sources.filter((one) => one.slug.startsWith(`${slug}/`));
  const titles = (pages: PageFile<'source'>[]) =>
    pages.map((one) => `“${titleOf(one)}”`).join(', ');
  return [
    say(`structure.languages.${job}`, { title: titleOf(page), languages: names.join(', ') }),
    ...(linking.length > 0 ? [say('structure.links', { pages: titles(linking) })] : []),
    ...(reading.length > 0 ? [say('structure.reading', { pages: titles(reading) })] : []),
    ...topics.map(({ facts }) => say('structure.topic', { topic: facts?.words.nl ?? '' })),
    ...(below.length > 0 ? [say('structure.below', { pages: titles(below) })] : []),
    say(`structure.address.${job}`),
  ];
}

import { addressOf } from '../addresses/directory';
import type { AddressList } from '../addresses/list';
import { type Content, type ContentFile, ofKind } from '../content/files';
import { neededPictures, pathOfPicture } from '../content/pictures';
import type { Problem } from '../content/problem';
import { twice } from './duplicates';
import { unknownValue } from './explain';
import { factsOf } from './factsOf';

/** Topics and pictures: whatever names one names one that exists. */
export function checkTopics({ files, pictures }: Content, { pages }: AddressList): Problem[] {
  const topics = ofKind(files, 'topic').map((file) => ({
    ...factsOf(file),
    path: file.path,
    slug: file.slug,
  }));
  const labels = Object.fromEntries(topics.map(({ slug, words }) => [slug, words?.nl]));
  const known = topics.map(({ slug }) => slug);
  return [
    ...[...ofKind(files, 'source'), ...ofKind(files, 'person')].flatMap((file) =>
      (factsOf(file).topics ?? [])
        .filter((topic) => !known.includes(topic))
        .map((topic) => ({
          file: file.path,
          where: 'veld "topics"',
          message: unknownValue(topic, known, labels),
        })),
    ),
    ...topics
      .filter(({ page }) => page !== undefined && !pages.includes(page))
      .map(({ path: file, page }) => ({
        file,
        where: 'veld "page"',
        message: `De pagina "${page}" bestaat niet. Schrijf het pad zonder taal en zonder .md, zoals hulp/dossier.`,
      })),
    ...twice(topics, addressOf, ({ path: file }, other) => ({
      file,
      where: 'veld "address"',
      message: `Dit adres heeft ${other.path} ook. Geef elk onderwerp een eigen adres.`,
    })),
    ...checkPictures(files, pictures),
  ];
}

function checkPictures(files: ContentFile[], pictures: Content['pictures']): Problem[] {
  const names = [...pictures.keys()];
  return [
    ...ofKind(files, 'source').flatMap((page) => {
      const { icon } = factsOf(page);
      return icon && !pictures.has(icon)
        ? [{ file: page.path, where: 'veld "icon"', message: unknownValue(icon, names, {}) }]
        : [];
    }),
    ...[...pictures]
      .filter(([, svg]) => pathOfPicture(svg) === undefined)
      .map(([name]) => ({
        file: `content/pictures/${name}.svg`,
        message:
          'Deze tekening kan de site niet tonen. Nodig is een SVG met viewBox="0 0 24 24" en één <path d="…">.',
      })),
    ...neededPictures
      .filter((name) => !pictures.has(name))
      .map((name) => ({
        file: `content/pictures/${name}.svg`,
        message: 'Deze tekening ontbreekt, maar de site toont ze. Zet ze terug.',
      })),
  ];
}

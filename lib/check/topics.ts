import { addressOf } from '../addresses/directory';
import type { AddressList } from '../addresses/list';
import { type Content, type ContentFile, ofKind } from '../content/files';
import { neededPictures, pathOfPicture } from '../content/pictures';
import type { Problem } from '../content/problem';
import { twice } from './duplicates';
import { unknownValue } from './explain';

/** Topics and pictures: whatever names one names one that exists. */
export function checkTopics({ files, pictures }: Content, { pages }: AddressList): Problem[] {
  const topics = ofKind(files, 'topic');
  const labels = Object.fromEntries(topics.map(({ slug, facts }) => [slug, facts?.words.nl]));
  const known = topics.map(({ slug }) => slug);
  return [
    ...[...ofKind(files, 'source'), ...ofKind(files, 'person')].flatMap(({ path: file, facts }) =>
      (facts?.topics ?? [])
        .filter((topic) => !known.includes(topic))
        .map((topic) => ({
          file,
          where: 'veld "topics"',
          message: unknownValue(topic, known, labels),
        })),
    ),
    ...topics
      .filter(({ facts }) => facts?.page !== undefined && !pages.includes(facts.page))
      .map(({ path: file, facts }) => ({
        file,
        where: 'veld "page"',
        message: `De pagina "${facts?.page}" bestaat niet. Schrijf het pad zonder taal en zonder .md, zoals hulp/dossier.`,
      })),
    ...twice(
      topics,
      ({ slug, facts }) => addressOf({ slug, ...facts }),
      ({ path: file }, other) => ({
        file,
        where: 'veld "address"',
        message: `Dit adres heeft ${other.path} ook. Geef elk onderwerp een eigen adres.`,
      }),
    ),
    ...checkPictures(files, pictures),
  ];
}

function checkPictures(files: ContentFile[], pictures: Content['pictures']): Problem[] {
  const names = [...pictures.keys()];
  return [
    ...ofKind(files, 'source').flatMap(({ path: file, facts }) =>
      facts?.icon && !pictures.has(facts.icon)
        ? [{ file, where: 'veld "icon"', message: unknownValue(facts.icon, names, {}) }]
        : [],
    ),
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

import { placeIn } from '../../content/place';
import { sourceLocale } from '../../i18n/languages';
import { nameIn, openFile } from '../file';
import { nameOfWords } from '../interfaceWords';
import { nameOf } from '../texts';
import { say } from '../words';

/** What a file is called by who does not know files: the title of its page, a name, or what it is for. */
export function calledOf(path: string, text: string | null | undefined): string {
  const place = placeIn(path);
  const name = nameIn(path, text);
  switch (place?.kind) {
    case 'source':
    case 'translation': {
      const title = say('files.page', { title: name ?? place.slug });
      return place.locale === sourceLocale ? title : `${title} (${nameOf(place.locale)})`;
    }
    case 'person':
      return name ?? place.slug;
    case 'topic': {
      const { file } = openFile(path, text ?? '');
      const title = file?.kind === 'topic' ? file.facts?.words.nl : undefined;
      return say('files.topic', { title: title ?? place.slug });
    }
    case 'notice':
    case 'organisation':
    case 'moved':
    case 'questions':
    case 'glossary':
    case 'searchWords':
      return say(`files.${place.kind}`);
    default:
      return nameOfWords(path) ?? say('files.other');
  }
}

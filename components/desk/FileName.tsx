import { placeIn } from '@/lib/content/place';
import { nameIn } from '@/lib/editor/file';
import { nameOfWords } from '@/lib/editor/interfaceWords';
import { nameOf, pageOfFile } from '@/lib/editor/texts';
import { say } from '@/lib/editor/words';

/** A file by what an editor calls it: the title of its page and the language, or a name. */
export default function FileName({ path, text }: { path: string; text: string | null }) {
  const locale = pageOfFile(path)?.locale;
  return (
    <>
      <bdi>{nameIn(path, text) ?? kindName(path)}</bdi>
      {locale && ` (${nameOf(locale)})`}
    </>
  );
}

/** What a file is that has no name of its own. */
function kindName(path: string): string {
  switch (placeIn(path)?.kind) {
    case 'moved':
      return say('moved.title');
    case 'searchWords':
      return say('searchWords.label');
    case 'notice':
      return say('notices.title');
    case 'topic':
      return say('topics.one');
    case 'questions':
      return say('history.questions');
    case 'glossary':
      return say('history.glossary');
    default:
      return nameOfWords(path) ?? path;
  }
}

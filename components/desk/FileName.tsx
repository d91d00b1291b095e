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

/** What files are that have no name of their own. */
const kindNames: Partial<Record<string, string>> = {
  moved: say('moved.title'),
  searchWords: say('searchWords.label'),
  notice: say('notices.title'),
  topic: say('topics.one'),
  questions: say('history.questions'),
  glossary: say('history.glossary'),
};

function kindName(path: string): string {
  return kindNames[placeIn(path)?.kind ?? ''] ?? nameOfWords(path) ?? path;
}

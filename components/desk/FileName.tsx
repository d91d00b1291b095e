import { nameIn } from '@/lib/editor/file';
import { nameOfWords } from '@/lib/editor/interfaceWords';
import { nameOf, pageOfFile } from '@/lib/editor/texts';

/** A file by what an editor calls it: the title of its page and the language, or a name. */
export default function FileName({ path, text }: { path: string; text: string | null }) {
  const name = nameIn(path, text);
  const locale = pageOfFile(path)?.locale;
  if (!name) return nameOfWords(path) ?? path;
  return (
    <>
      <bdi>{name}</bdi>
      {locale && ` (${nameOf(locale)})`}
    </>
  );
}

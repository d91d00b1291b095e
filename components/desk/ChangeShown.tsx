import { readerOf } from '@/lib/editor/form/readable';
import type { Entry, FileDifference } from '@/lib/editor/git/history';
import { pageOfFile } from '@/lib/editor/texts';
import { momentOf, say } from '@/lib/editor/words';
import { sourceLocale } from '@/lib/i18n/languages';
import FileChange from './FileChange';
import Form from './Form';

type Props = {
  entry: Entry;
  files: FileDifference[];
  /** Whether other files changed too, which this reader does not see. */
  hasMore: boolean;
  mayUndo: boolean;
  root: string;
};

/** One change: who, when, what in words, Dutch first; and back to before. */
export default function ChangeShown({ entry, files, hasMore, mayUndo, root }: Props) {
  const reader = readerOf(root);
  const { author, at, commit } = entry;
  const isDutch = ({ path }: FileDifference) =>
    path.endsWith('.md') && (pageOfFile(path)?.locale ?? sourceLocale) === sourceLocale;
  // What was made or taken away is what the change is about.
  const isPart = ({ before, after }: FileDifference) => Number(before !== null && after !== null);
  const dutch = files.filter(isDutch).toSorted((a, b) => isPart(a) - isPart(b));
  const others = files.filter((file) => !isDutch(file));
  const shown = (some: FileDifference[]) =>
    some.map((file) => <FileChange key={file.path} file={file} reader={reader} />);
  return (
    <>
      <p>
        {momentOf(new Date(at))}, {author.name}
        {author.role && ` (${author.role})`}
      </p>
      {mayUndo && (
        <p>
          <a href="#terug" className="tap">
            {say('history.toUndo')}
          </a>
        </p>
      )}
      {shown(dutch)}
      {dutch.length === 0 || others.length === 0 ? (
        shown(others)
      ) : (
        <details>
          <summary className="tap underline">
            {say('history.others', { count: others.length })}
          </summary>
          {shown(others)}
        </details>
      )}
      {hasMore && <p>{say('history.more')}</p>}
      {mayUndo && (
        <Form action={`/geschiedenis/${commit}`} className="my-4">
          <h2 id="terug">{say('history.undoTitle')}</h2>
          <p className="help">{say('history.undoHelp')}</p>
          <button type="submit" className="button">
            {say('history.undo')}
          </button>
        </Form>
      )}
      <p>
        <a href="/geschiedenis" className="tap">
          {say('history.back')}
        </a>
      </p>
    </>
  );
}

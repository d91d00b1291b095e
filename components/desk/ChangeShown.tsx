import { readerOf } from '@/lib/editor/form/readable';
import { difference } from '@/lib/editor/git/difference';
import type { Entry, FileDifference } from '@/lib/editor/git/history';
import { momentOf, say } from '@/lib/editor/words';
import FileName from './FileName';
import Form from './Form';
import Pieces from './Pieces';
import Version from './Version';

type Props = {
  entry: Entry;
  files: FileDifference[];
  /** Whether other files changed too, which this reader does not see. */
  hasMore: boolean;
  mayUndo: boolean;
  root: string;
};

/** One change: who, when, what in words, the text as it was, and back to before. */
export default function ChangeShown({ entry, files, hasMore, mayUndo, root }: Props) {
  const reader = readerOf(root);
  const { author, at, commit } = entry;
  return (
    <>
      <p>
        {momentOf(new Date(at))}, {author.name}
        {author.role && ` (${author.role})`}
      </p>
      {mayUndo && (
        <Form action={`/geschiedenis/${commit}`}>
          <p className="help">{say('history.undoHelp')}</p>
          <button type="submit" className="button">
            {say('history.undo')}
          </button>
        </Form>
      )}
      {files.map(({ path, before, after }) => {
        const then = new Map(reader(path, before).map((part) => [part.label, part.text]));
        const now = new Map(reader(path, after).map((part) => [part.label, part.text]));
        const labels = [...new Set([...then.keys(), ...now.keys()])];
        const changed = labels.filter((label) => then.get(label) !== now.get(label));
        return (
          <section key={path}>
            <h2>
              <FileName path={path} text={after ?? before} />
            </h2>
            {after === null && <p>{say('history.removed')}</p>}
            {before === null && <p>{say('history.made')}</p>}
            {changed.length === 0 && <p>{say('history.unseen')}</p>}
            {changed.map((label) => (
              <div key={label}>
                {label && <h3>{label}</h3>}
                <Pieces pieces={difference(then.get(label) ?? '', now.get(label) ?? '')} />
              </div>
            ))}
            {before !== null && (
              <Version parts={reader(path, before)} heading={say('history.before')} />
            )}
            {after !== null && (
              <Version parts={reader(path, after)} heading={say('history.after')} />
            )}
          </section>
        );
      })}
      {hasMore && <p>{say('history.more')}</p>}
      <p>
        <a href="/geschiedenis" className="tap">
          {say('history.back')}
        </a>
      </p>
    </>
  );
}

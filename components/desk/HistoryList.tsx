import type { Entry } from '@/lib/editor/git/history';
import { momentOf, say } from '@/lib/editor/words';

/** Changes, the newest first: what, who and when. */
export default function HistoryList({ entries, lead }: { entries: Entry[]; lead: string }) {
  return (
    <>
      <p>{lead}</p>
      <ol className="rows">
        {entries.map(({ commit, at, author, message }) => (
          <li key={commit} className="py-2">
            <a href={`/geschiedenis/${commit}`} className="tap strong">
              {message}
            </a>
            <p className="help">
              {momentOf(new Date(at))}, {author.name}
              {author.role && ` (${author.role})`}
            </p>
          </li>
        ))}
      </ol>
      {entries.length === 0 && <p>{say('history.nothing')}</p>}
    </>
  );
}

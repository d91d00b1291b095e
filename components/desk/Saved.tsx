import { say } from '@/lib/editor/words';

type Props = {
  next: { href: string; title: string };
  /** What a person has to look at, in Dutch. */
  notes: string[];
  /** Without it everything was like this already. */
  commit?: string;
  isTrial?: boolean;
};

/** Something is saved: when readers see it, how it is undone, what is left to do. */
export default function Saved({ next, notes, commit, isTrial }: Props) {
  const text = isTrial ? 'saved.trialText' : 'saved.text';
  return (
    <>
      <p className="aside" role="status">
        {say(commit ? text : 'saved.unchanged')}
      </p>
      {notes.length > 0 && (
        <>
          <h2>{say('saved.notes')}</h2>
          <ul className="list-disc ps-5">
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <ul className="rows">
        <li>
          <a href={next.href} className="tap">
            {next.title}
          </a>
        </li>
        {commit && (
          <>
            <li>
              <a href="/publiceren" className="tap">
                {say('saved.publishing')}
              </a>
            </li>
            <li>
              <a href={`/geschiedenis/${commit}`} className="tap">
                {say('saved.undo')}
              </a>
            </li>
          </>
        )}
      </ul>
    </>
  );
}

import type { Next, ToSave } from '@/lib/editor/saving';
import { say } from '@/lib/editor/words';

type Props = {
  told: Required<Pick<ToSave, 'notes' | 'said' | 'next' | 'more'>>;
  /** What was saved, and when readers see it; without it everything was like this already. */
  saved?: { message: string; when: string };
};

/** Something is saved: what, when readers see it, what is left to do, and the ways on. */
export default function Saved({ told: { notes, said, next, more }, saved }: Props) {
  return (
    <>
      <p className="aside" role="status">
        {saved && <strong className="block">{saved.message}</strong>}
        {saved?.when ?? say('saved.unchanged')}
      </p>
      {said.map((one) => (
        <p key={one}>{one}</p>
      ))}
      {notes.length > 0 && (
        <>
          <h2>{say('saved.notes')}</h2>
          <ul className="list-disc ps-5">
            {notes.map((note) =>
              typeof note === 'string' ? (
                <li key={note}>{note}</li>
              ) : (
                <li key={note.text}>
                  <a href={note.href}>{note.text}</a>
                </li>
              ),
            )}
          </ul>
        </>
      )}
      <ul className="rows">
        {[...more, next].map(({ href, title }: Next) => (
          <li key={href}>
            <a href={href} className="tap">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

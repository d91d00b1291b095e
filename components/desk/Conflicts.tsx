import { type Reader, readerOf } from '@/lib/editor/form/readable';
import { difference } from '@/lib/editor/git/difference';
import type { Conflict, Store } from '@/lib/editor/store';
import { say } from '@/lib/editor/words';
import Pieces from './Pieces';

type Props = { conflicts: Conflict[]; site: Pick<Store, 'root'> };

/** Two texts of the same thing beside each other; in each is marked what it changed. */
export default function Conflicts({ conflicts, site }: Props) {
  const reader = readerOf(site.root);
  return (
    <section className="aside" aria-labelledby="conflict">
      <h2 id="conflict">{say('conflict.heading')}</h2>
      <p>{say('conflict.lead')}</p>
      {conflicts.map((conflict) => (
        <div key={conflict.path} className="two">
          <div>
            <h3>{say('conflict.theirsTitle')}</h3>
            <Text conflict={conflict} text={conflict.theirs} reader={reader} />
          </div>
          <div>
            <h3>{say('conflict.mineTitle')}</h3>
            <Text conflict={conflict} text={conflict.mine} reader={reader} />
          </div>
        </div>
      ))}
    </section>
  );
}

type TextProps = { conflict: Conflict; text: string | null; reader: Reader };

function Text({ conflict: { path, base }, text, reader }: TextProps) {
  if (text === null) return <p>{say('conflict.gone')}</p>;
  const now = reader(path, text);
  const then = new Map(reader(path, base ?? null).map((part) => [part.label, part.text]));
  return now.map((part) => {
    const before = base === undefined ? part.text : (then.get(part.label) ?? '');
    return (
      <div key={part.label}>
        {part.label && <p className="strong">{part.label}</p>}
        <Pieces pieces={difference(before, part.text)} />
      </div>
    );
  });
}

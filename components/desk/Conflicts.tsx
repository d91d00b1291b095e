import { type Reader, readerOf } from '@/lib/editor/form/readable';
import { difference } from '@/lib/editor/git/difference';
import type { Conflict, Store } from '@/lib/editor/store';
import { say } from '@/lib/editor/words';
import Form from './Form';
import Kept from './Kept';
import Pieces from './Pieces';

/** What was posted, and the name of the button that saves both changes with it. */
export type Again = { action: string; fields: [string, string][]; both: string };

type Props = { conflicts: Conflict[]; site: Pick<Store, 'root'>; again: Again };

/** Two texts of the same thing beside each other; in each is marked what it changed. */
export default function Conflicts({ conflicts, site, again: { action, fields, both } }: Props) {
  const reader = readerOf(site.root);
  const canBeBoth = conflicts.every((conflict) => conflict.both !== undefined);
  return (
    <section className="aside" aria-labelledby="conflict">
      <h2 id="conflict">{say('conflict.heading')}</h2>
      <p>{say('conflict.lead')}</p>
      {canBeBoth && (
        <Form action={action}>
          <Kept fields={fields} />
          <p>{say('conflict.bothLead')}</p>
          <button type="submit" name={both} value="1" className="button">
            {say('conflict.both')}
          </button>
        </Form>
      )}
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

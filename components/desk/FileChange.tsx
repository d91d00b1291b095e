import type { Reader } from '@/lib/editor/form/readable';
import { difference } from '@/lib/editor/git/difference';
import type { FileDifference } from '@/lib/editor/git/history';
import { say } from '@/lib/editor/words';
import FileName from './FileName';
import Pieces from './Pieces';
import Version from './Version';

type Props = { file: FileDifference; reader: Reader };

/** What a change did to one file, in words, and its text before and after. */
export default function FileChange({ file: { path, before, after }, reader }: Props) {
  const then = new Map(reader(path, before).map((part) => [part.label, part.text]));
  const now = new Map(reader(path, after).map((part) => [part.label, part.text]));
  const labels = [...new Set([...then.keys(), ...now.keys()])];
  const changed = labels.filter((label) => then.get(label) !== now.get(label));
  return (
    <section>
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
      {before !== null && <Version parts={reader(path, before)} heading={say('history.before')} />}
      {after !== null && <Version parts={reader(path, after)} heading={say('history.after')} />}
    </section>
  );
}

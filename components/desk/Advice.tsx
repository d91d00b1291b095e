import type { FieldProblem } from '@/lib/editor/store';
import { say } from '@/lib/editor/words';

type Props = { said: string[]; problems: FieldProblem[]; isChecked: boolean };

/** What was tidied in a text, what could be better, and whether it can be saved as it is. */
export default function Advice({ said, problems, isChecked }: Props) {
  const advice = problems.filter(({ level }) => level === 'warning');
  return (
    <div role="status">
      {isChecked && problems.length === advice.length && (
        <p className="aside">{say('texts.fine')}</p>
      )}
      <List heading={say('texts.tidied')} lines={said} />
      <List heading={say('texts.advice')} lines={advice.map(({ message }) => message)} />
    </div>
  );
}

function List({ heading, lines }: { heading: string; lines: string[] }) {
  return (
    lines.length > 0 && (
      <>
        <h2>{heading}</h2>
        <ul className="prose">
          {[...new Set(lines)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    )
  );
}

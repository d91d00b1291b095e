import type { Control } from '@/lib/editor/controls';
import { anchorOf } from '@/lib/editor/form/anchors';
import type { FieldProblem } from '@/lib/editor/store';
import { say } from '@/lib/editor/words';

type Props = { controls: Control[]; problems: FieldProblem[] };

/** All that is wrong, above the form: each with the way to where it can be mended. */
export default function Problems({ controls, problems }: Props) {
  const errors = problems.filter(({ level }) => level !== 'warning');
  return (
    errors.length > 0 && (
      <section className="aside wrong" aria-labelledby="mistakes">
        <h2 id="mistakes">{say('errors.hasMistakes')}</h2>
        <p>{say('fields.kept')}</p>
        <ul className="list-disc ps-5">
          {errors.map(({ file, called, field, message }) => {
            const at = field === undefined ? undefined : anchorOf(controls, field);
            return (
              <li key={`${file} ${field} ${message}`}>
                {at ? (
                  <>
                    <a href={`#${at.id}`}>{at.label}</a>: {message}
                  </>
                ) : called ? (
                  say('fields.elsewhere', { called, message })
                ) : (
                  message
                )}
              </li>
            );
          })}
        </ul>
      </section>
    )
  );
}

import { say } from '@/lib/editor/words';

const examples = ['heading', 'list', 'bold', 'link', 'note'] as const;

/** Five things that a text can have, and how they are typed; the desk's script makes buttons of them. */
export default function Examples() {
  return (
    <details className="examples" open>
      <summary className="tap underline">{say('examples.title')}</summary>
      <dl>
        {examples.map((name) => (
          <div key={name} data-insert={name}>
            <dt>{say(`examples.${name}.name`)}</dt>
            <dd>
              <code>{say(`examples.${name}.typed`)}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

import type { Address } from '@/lib/editor/texts';
import { say } from '@/lib/editor/words';

const examples = ['heading', 'list', 'bold', 'link', 'note'] as const;

/** Five things that a text can have, and how they are typed; the desk's script makes buttons of them. */
export default function Examples({ addresses }: { addresses: Address[] }) {
  return (
    <details className="examples" open>
      <summary className="tap underline">{say('examples.title')}</summary>
      <dl>
        {examples.map((name) => (
          <div key={name} data-insert={name}>
            <dt>{say(`examples.${name}.name`)}</dt>
            <dd>
              <code>{say(`examples.${name}.typed`)}</code>
              {name === 'link' && <Addresses addresses={addresses} />}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Where a link can lead. */
function Addresses({ addresses }: { addresses: Address[] }) {
  return (
    <details>
      <summary className="tap underline">{say('texts.addresses')}</summary>
      <p>{say('texts.addressesHelp')}</p>
      <ul className="rows">
        {addresses.map(({ address, title }) => (
          <li key={address} className="py-1">
            {title}: <code>{address}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { Account } from '@/lib/editor/accounts';
import type { Option } from '@/lib/editor/controls';
import type { Rights } from '@/lib/editor/rights';
import { say } from '@/lib/editor/words';
import { languages } from '@/lib/i18n/languages';
import AccountFields from './AccountFields';
import Field from './Field';
import Form from './Form';

type Props = {
  accounts: Account[];
  /** The id of who looks. */
  own: string;
  people: Option[];
  /** What was typed for a new account, with what is wrong with it. */
  form?: Pick<Rights, 'values' | 'mistakes'>;
};

/** Who may use the desk, and the form to let somebody in. */
export default function AccountList({ accounts, own, people, form }: Props) {
  const named = accounts.filter(({ name }) => name !== '');
  return (
    <>
      <p>{say('accounts.lead')}</p>
      <h2>{say('accounts.list')}</h2>
      <ul className="rows">
        {named.map(({ id, name, role, languages: tags, hasPassword }) => (
          <li key={id}>
            <a href={`/accounts/${id}`} className="tap">
              {name}
            </a>{' '}
            {[say(`roles.${role}`), ...tags.map((tag) => languages[tag].nameNl)].join(', ')}
            {id === own && ` (${say('accounts.you')})`}
            {!hasPassword && <span className="help block">{say('accounts.waiting')}</span>}
          </li>
        ))}
      </ul>
      <h2>{say('accounts.new')}</h2>
      <Form action="/accounts">
        <Field
          name="name"
          label={say('accounts.name')}
          help={say('accounts.nameHelp')}
          mistake={form?.mistakes.name}
          defaultValue={form?.values.name}
          maxLength={80}
          autoComplete="off"
          required
        />
        <AccountFields values={form?.values} mistakes={form?.mistakes} people={people} />
        <button type="submit" className="button">
          {say('accounts.add')}
        </button>
      </Form>
    </>
  );
}

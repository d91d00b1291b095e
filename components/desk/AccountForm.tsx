import type { Account } from '@/lib/editor/accounts';
import type { Option } from '@/lib/editor/controls';
import type { Rights, Values } from '@/lib/editor/rights';
import { say } from '@/lib/editor/words';
import AccountFields from './AccountFields';
import Form from './Form';
import Mistake from './Mistake';

type Props = {
  account: Account;
  people: Option[];
  form: { values: Omit<Values, 'name'>; mistakes: Rights['mistakes'] };
};

/** One account: what it may, a new link, or closing it. */
export default function AccountForm({ account: { id, name }, people, form }: Props) {
  return (
    <>
      <Form action={`/accounts/${id}`}>
        <AccountFields values={form.values} mistakes={form.mistakes} people={people} />
        <button type="submit" className="button">
          {say('accounts.save')}
        </button>
      </Form>
      <h2>{say('accounts.link')}</h2>
      <Form action={`/accounts/${id}/link`}>
        <p>{say('accounts.linkHelp')}</p>
        <button type="submit" className="button quiet">
          {say('accounts.link')}
        </button>
      </Form>
      <h2>{say('accounts.close')}</h2>
      <Mistake id="close-mistake" text={form.mistakes.close} />
      <details>
        <summary className="underline">{say('accounts.close')}</summary>
        <Form action={`/accounts/${id}/sluiten`}>
          <p>{say('accounts.closeHelp', { name })}</p>
          <button type="submit" className="button quiet">
            {say('accounts.closeSure', { name })}
          </button>
        </Form>
      </details>
      <p>
        <a href="/accounts" className="tap">
          {say('accounts.back')}
        </a>
      </p>
    </>
  );
}

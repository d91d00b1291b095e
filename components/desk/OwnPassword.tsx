import { say } from '@/lib/editor/words';
import Field from './Field';
import Form from './Form';
import NewPassword from './NewPassword';

/** One's own password, exchanged for a new one. */
export default function OwnPassword({
  mistakes,
}: {
  mistakes: { old?: string; password?: string };
}) {
  return (
    <Form action="/wachtwoord">
      <p>{say('password.lead')}</p>
      <Field
        name="passwordOld"
        type="password"
        label={say('password.old')}
        mistake={mistakes.old}
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <NewPassword mistake={mistakes.password} />
      <button type="submit" className="button">
        {say('start.send')}
      </button>
    </Form>
  );
}

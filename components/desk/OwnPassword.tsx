import { say } from '@/lib/editor/words';
import Form from './Form';
import NewPassword from './NewPassword';
import PasswordField from './PasswordField';

/** One's own password, exchanged for a new one. */
export default function OwnPassword({
  mistakes,
}: {
  mistakes: { old?: string; password?: string };
}) {
  return (
    <Form action="/wachtwoord">
      <p>{say('password.lead')}</p>
      <PasswordField
        name="passwordOld"
        label={say('password.old')}
        mistake={mistakes.old}
        autoComplete="current-password"
      />
      <NewPassword mistake={mistakes.password} />
      <button type="submit" className="button">
        {say('start.send')}
      </button>
    </Form>
  );
}

import { say } from '@/lib/editor/words';
import PasswordField from './PasswordField';

/** The two lines for a new password. */
export default function NewPassword({ mistake }: { mistake?: string }) {
  return (
    <>
      <PasswordField
        name="password"
        label={say('start.password')}
        help={say('start.passwordHelp')}
        mistake={mistake}
        autoComplete="new-password"
      />
      <PasswordField name="passwordAgain" label={say('start.again')} autoComplete="new-password" />
    </>
  );
}

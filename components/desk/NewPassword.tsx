import { say } from '@/lib/editor/words';
import Field from './Field';

/** The two lines for a new password. */
export default function NewPassword({ mistake }: { mistake?: string }) {
  return (
    <>
      <Field
        name="password"
        type="password"
        label={say('start.password')}
        help={say('start.passwordHelp')}
        mistake={mistake}
        autoComplete="new-password"
        maxLength={200}
        required
      />
      <Field
        name="passwordAgain"
        type="password"
        label={say('start.again')}
        autoComplete="new-password"
        maxLength={200}
        required
      />
    </>
  );
}

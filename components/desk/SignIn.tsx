import { say } from '@/lib/editor/words';
import Field from './Field';
import Form from './Form';
import Kept from './Kept';
import Mistake from './Mistake';
import PasswordField from './PasswordField';

/** For what somebody has to sign in. */
export type Asked = {
  /** The path where they go on. */
  to: string;
  /** What they posted when their session had ended; it goes along, and is posted again afterwards. */
  kept?: [string, string][];
  name?: string;
  mistake?: string;
};

/** The form to sign in; nothing that was typed elsewhere is lost in it. */
export default function SignIn({ to, kept, name, mistake }: Asked) {
  return (
    <>
      <p className={kept && 'aside'}>{say(kept ? 'signIn.ended' : 'signIn.lead')}</p>
      <Form action="/aanmelden">
        <input type="hidden" name="to" value={to} />
        {kept && <input type="hidden" name="post" value="1" />}
        <Kept fields={kept ?? []} prefix="kept." />
        <Mistake id="mistake" text={mistake} />
        <Field
          name="name"
          label={say('signIn.name')}
          help={say('signIn.nameHelp')}
          defaultValue={name}
          autoComplete="username"
          maxLength={200}
          required
        />
        <PasswordField
          name="password"
          label={say('signIn.password')}
          autoComplete="current-password"
        />
        <button type="submit" className="button">
          {say(kept ? 'signIn.sendKept' : 'signIn.send')}
        </button>
      </Form>
      <p className="help">{say('signIn.lost')}</p>
    </>
  );
}

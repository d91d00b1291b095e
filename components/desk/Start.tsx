import { say } from '@/lib/editor/words';
import Field from './Field';
import Form from './Form';
import NewPassword from './NewPassword';

type Props = {
  /** The path of the link itself. */
  action: string;
  /** Of whose account it is; empty for the first coordinator, who says it here. */
  name: string;
  typed: string;
  mistakes: { name?: string; password?: string };
};

/** What a one-time link leads to: choosing a password. */
export default function Start({ action, name, typed, mistakes }: Props) {
  return (
    <>
      <p>{name ? say('start.welcome', { name }) : say('start.first')}</p>
      <p>{say('start.lead')}</p>
      <Form action={action}>
        {name ? (
          // So that the browser keeps the name with the password.
          <input type="text" value={name} autoComplete="username" readOnly hidden />
        ) : (
          <Field
            name="name"
            label={say('start.name')}
            help={say('start.nameHelp')}
            mistake={mistakes.name}
            defaultValue={typed}
            autoComplete="username"
            maxLength={80}
            required
          />
        )}
        <NewPassword mistake={mistakes.password} />
        <button type="submit" className="button">
          {say('start.send')}
        </button>
      </Form>
    </>
  );
}

import Field from './Field';
import type { Said } from './Told';

type Props = Said & { label: string; autoComplete: 'current-password' | 'new-password' };

/** A line for a password: the one of now, or a new one. */
export default function PasswordField(props: Props) {
  return <Field {...props} type="password" maxLength={200} required />;
}

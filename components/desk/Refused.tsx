import { say } from '@/lib/editor/words';
import Form from './Form';
import Kept from './Kept';

type Props = {
  text: string;
  /** What was typed, to be taken over by hand. */
  shown: [string, string][];
  /** What was typed, to be sent again. */
  again?: { action: string; fields: [string, string][] };
};

/** Why nothing was done, with what was typed. */
export default function Refused({ text, shown, again }: Props) {
  const typed = shown.map(([, value]) => value).filter((value) => value.trim());
  return (
    <>
      <p>{text}</p>
      {again && (
        <Form action={again.action}>
          <Kept fields={again.fields} />
          <button type="submit" className="button">
            {say('errors.again')}
          </button>
        </Form>
      )}
      {typed.length > 0 && (
        <>
          <h2>{say('errors.keptTitle')}</h2>
          <p>{say('errors.keptLead')}</p>
          <pre className="said">{typed.join('\n\n')}</pre>
        </>
      )}
      <a href="/" className="tap">
        {say('errors.back')}
      </a>
    </>
  );
}

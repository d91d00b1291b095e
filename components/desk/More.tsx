import { useContext } from 'react';
import { say } from '@/lib/editor/words';
import { Action } from './Form';

/** The id of the last row of a list: where the browser comes back when one more was asked for. */
export const lastOf = (name: string) => `${name}.last`;

/** Asks for the form again, with what was typed and one more row. */
export default function More({ name, isFirst = false }: { name: string; isFirst?: boolean }) {
  const action = useContext(Action);
  return (
    <button
      type="submit"
      name="more"
      value={name}
      formAction={`${action}#${lastOf(name)}`}
      className="button quiet"
    >
      {say(isFirst ? 'fields.first' : 'fields.more')}
    </button>
  );
}

import { createContext, type ReactNode, useContext } from 'react';

/** The token of the session for which a screen is made; every form carries it. */
export const Token = createContext<string | undefined>(undefined);
/** Where the form around a button sends: the screen that shows it may stand at another address. */
export const Action = createContext('');

type Props = {
  action: string;
  /** For a button that stands outside it. */
  id?: string;
  className?: string;
  /** Whether it holds what somebody typed and nobody saved: who leaves is warned (`browser/desk.js`). */
  isTyped?: boolean;
  children: ReactNode;
};

/** A form of the desk. What it sends is refused without the token that it carries. */
export default function Form({ action, id, className, isTyped, children }: Props) {
  const token = useContext(Token);
  return (
    <form
      id={id}
      method="post"
      action={action}
      className={className}
      data-typed={isTyped ? '' : undefined}
    >
      {token !== undefined && <input type="hidden" name="token" value={token} />}
      <Action value={action}>{children}</Action>
    </form>
  );
}

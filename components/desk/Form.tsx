import { createContext, type ReactNode, useContext } from 'react';

/** The token of the session for which a screen is made; every form carries it. */
export const Token = createContext<string | undefined>(undefined);

type Props = { action: string; className?: string; children: ReactNode };

/** A form of the desk. What it sends is refused without the token that it carries. */
export default function Form({ action, className, children }: Props) {
  const token = useContext(Token);
  return (
    <form method="post" action={action} className={className}>
      {token !== undefined && <input type="hidden" name="token" value={token} />}
      {children}
    </form>
  );
}

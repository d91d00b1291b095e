import type { Account } from '@/lib/editor/accounts';
import type { Entry } from '@/lib/editor/desk';
import { say } from '@/lib/editor/words';
import Form from './Form';

type Props = { account: Account; entries: Entry[]; current: string };

/** Where one can go, who one is, and the way out. */
export default function Menu({ account, entries, current }: Props) {
  const places = [{ href: '/', title: say('desk.home') }, ...entries];
  return (
    <div className="wide">
      <nav aria-label={say('desk.menu')}>
        <ul className="desk-menu">
          {places.map(({ href, title }) => (
            <li key={href}>
              <a href={href} className="tap" aria-current={href === current ? 'page' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="desk-menu">
        <a href="/wachtwoord" className="tap">
          {say('desk.signedIn', { name: account.name })}
        </a>
        <Form action="/afmelden">
          <button type="submit" className="plain-button tap">
            {say('desk.signOut')}
          </button>
        </Form>
      </div>
    </div>
  );
}

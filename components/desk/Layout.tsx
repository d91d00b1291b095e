import type { ReactNode } from 'react';
import Logo from '@/components/Logo';
import type { Account } from '@/lib/editor/accounts';
import type { Entry } from '@/lib/editor/desk';
import { say } from '@/lib/editor/words';
import Menu from './Menu';

type Props = {
  title: string;
  /** The address of the style. */
  style: string;
  /** The address of the script. */
  script: string;
  isTrial: boolean;
  account?: Account;
  menu: Entry[];
  /** The path of this screen. */
  current: string;
  children: ReactNode;
};

/** What stands around every screen of the desk. */
export default function Layout({
  title,
  style,
  script,
  isTrial,
  account,
  menu,
  current,
  children,
}: Props) {
  return (
    <html lang="nl-BE" dir="ltr">
      {/* biome-ignore lint/style/noHeadElement: no page of Next's */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{say('desk.title', { title })}</title>
        <link rel="stylesheet" href={style} />
        <script src={script} defer />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <a href="#main" className="hear">
          {say('desk.skip')}
        </a>
        <header className="arches">
          <div className="bar">
            <a href="/" className="tap text-inherit no-underline">
              <Logo />
              {say('desk.name')}
            </a>
          </div>
          {account && <Menu account={account} entries={menu} current={current} />}
        </header>
        <main id="main" tabIndex={-1} className="wide">
          {isTrial && <p className="aside">{say('desk.trial')}</p>}
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

import type { Screen } from '../desk';
import { accounts } from './accounts';
import { home } from './home';
import { newPages } from './newPages';
import { notices } from './notices';
import { password } from './password';
import { people } from './people';
import { publishing } from './publishing';
import { service } from './service';
import { structure } from './structure';
import { topics } from './topics';

/** All screens, in the order of the menu. */
export const screens: Screen[] = [
  home,
  structure,
  people,
  service,
  notices,
  newPages,
  topics,
  publishing,
  accounts,
  password,
];

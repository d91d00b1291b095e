import type { Screen } from '../desk';
import { accounts } from './accounts';
import { history } from './history';
import { home } from './home';
import { interfaceWords } from './interfaceWords';
import { newPages } from './newPages';
import { notices } from './notices';
import { pages } from './pages';
import { password } from './password';
import { people } from './people';
import { publishing } from './publishing';
import { questions } from './questions';
import { saved } from './saved';
import { searchWords } from './searchWords';
import { service } from './service';
import { structure } from './structure';
import { topics } from './topics';
import { translations } from './translations';

/** All screens, in the order of the menu. */
export const screens: Screen[] = [
  home,
  // Before the pages, whose addresses begin as theirs.
  structure,
  pages,
  searchWords,
  translations,
  interfaceWords,
  people,
  service,
  questions,
  notices,
  newPages,
  topics,
  history,
  publishing,
  accounts,
  password,
  saved,
];

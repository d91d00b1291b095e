import type { Screen } from '../desk';
import { accounts } from './accounts';
import { home } from './home';
import { password } from './password';
import { publishing } from './publishing';

/** All screens, in the order of the menu. */
export const screens: Screen[] = [home, publishing, accounts, password];

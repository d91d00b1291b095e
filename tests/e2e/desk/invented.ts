import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Rights } from '../../../lib/editor/accountsFile';
import { startDesk } from './start';

const password = 'blauwe fiets zingt';

/** Who works at the desk in the tests. */
const people: Record<string, { name: string } & Rights> = {
  coordinator: { name: 'Cor Baas', role: 'coordinator', languages: [] },
  translator: { name: 'Tala Taal', role: 'translator', languages: ['ar'] },
  editor: { name: 'Rik Redder', role: 'editor', languages: [], person: 'bilal-haddad' },
};

/** The desk over the invented site, on its day, and people who sign in there. */
export async function startInvented() {
  const desk = await startDesk();
  return {
    ...desk,
    /** A file of the content as it is now. */
    read: (path: string) => readFileSync(join(desk.copy, path), 'utf8'),
    /** Signs somebody in, as they do it themselves. */
    async signIn(
      page: Page,
      who: 'coordinator' | 'editor' | 'translator' = 'coordinator',
    ): Promise<void> {
      const { name, ...rights } = people[who] ?? { name: '', role: 'editor', languages: [] };
      await desk.accounts.redeem(await desk.accounts.linkByName(name, rights), password);
      await page.goto(desk.url);
      await page.getByLabel('Uw naam').fill(name);
      await page.getByLabel('Wachtwoord').fill(password);
      await page.getByRole('button', { name: 'Aanmelden' }).click();
      await page.getByRole('heading', { name: 'Wat wilt u doen?' }).waitFor();
    },
  };
}

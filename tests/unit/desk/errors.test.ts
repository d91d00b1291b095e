import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { testDesk } from './client';

afterEach(() => void vi.restoreAllMocks());

describe('what cannot be done is said in Dutch, whatever screen it is', () => {
  test.each(['/dienst', '/sluiting', '/sessies'])('a file that is gone: %s', async (path) => {
    const { desk, as } = await testDesk();
    const cor = await as('coordinator');
    const file = join(desk.root, 'content/organisation.md');
    const before = readFileSync(file);
    rmSync(file);
    try {
      const { status, text } = await cor.post(path, { note: 'Wat ik typte' });
      expect(status).toBe(400);
      expect(text).toContain('Het bestand content/organisation.md is er niet meer.');
      expect(text).toContain('Wat ik typte');
    } finally {
      writeFileSync(file, before);
    }
  });

  test.each([['/vertalingen/pagina/hulp', { languages: 'ar' }]])(
    'a mistake in another file than one’s own: %s',
    async (path, fields) => {
      const { desk, as } = await testDesk();
      const cor = await as('coordinator');
      const elsewhere = [{ file: 'content/nl/team.md', message: 'Daar klopt iets niet.' }];
      vi.spyOn(desk.store, 'save').mockResolvedValue({
        result: 'refused',
        problems: { own: [], elsewhere },
      });
      const { status, text } = await cor.post(path, fields);
      expect(status).toBe(400);
      expect(text).toContain('<p>Daar klopt iets niet.</p>');
    },
  );

  test('a mistake elsewhere is also said to who has read a translation', async () => {
    const { desk, as } = await testDesk();
    const vera = await as('translator');
    const { store } = desk;
    const elsewhere = [{ file: 'content/nl/team.md', message: 'Daar klopt iets niet.' }];
    vi.spyOn(store, 'save')
      .mockResolvedValueOnce({ result: 'unchanged' })
      .mockResolvedValueOnce({ result: 'unchanged' })
      .mockResolvedValueOnce({ result: 'refused', problems: { own: [], elsewhere } });
    const version = store.read('content/ar/hulp.md')?.version ?? '';
    const { status, text } = await vera.post('/vertalingen/ar/hulp', { do: 'gelezen', version });
    expect(status).toBe(400);
    expect(text).toContain('<p>Daar klopt iets niet.</p>');
  });
});

describe('a mistake of ours is written down here, and says nothing of the inside', () => {
  const folder = '/srv/nowhere';

  test.each(['/paginas', '/vertalingen', '/vertalingen/ar', '/vertalingen/pagina/hulp'])(
    'content that cannot be read: %s',
    async (path) => {
      const { desk, as } = await testDesk();
      const cor = await as('coordinator');
      desk.store = Object.defineProperty({ ...desk.store }, 'root', {
        get() {
          throw new Error(folder);
        },
      });
      const written = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { status, text } = await cor.get(path);
      expect(status).toBe(500);
      expect(text).toContain('Er ging iets mis');
      expect(text).not.toContain(folder);
      expect(written).toHaveBeenCalledOnce();
    },
  );

  test('a translation that cannot follow for a reason of ours', async () => {
    const { desk, as } = await testDesk();
    const cor = await as('coordinator');
    const { store } = desk;
    const read = (path: string) => {
      if (path === 'content/ar/hulp.md') throw new Error(folder);
      return store.read(path);
    };
    desk.store = { ...store, read };
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { status, text } = await cor.post('/vertalingen/pagina/hulp', { languages: 'ar' });
    expect(status).toBe(500);
    expect(text).not.toContain(folder);
  });
});

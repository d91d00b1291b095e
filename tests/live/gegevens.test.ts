import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { csv } from '@/lib/directory/csv';
import { directoryOf } from '@/lib/directory/directory';
import { published } from '@/lib/directory/publish';
import { locales } from '@/lib/i18n/languages';
import dutch from '@/messages/nl.json';

test('the page for partners names the columns of the CSV, in order', () => {
  const columns = csv(published(directoryOf('nl', dutch)))
    .slice(1)
    .split('\r\n')[0]
    ?.split(',');
  for (const locale of locales) {
    const page = readFileSync(join(inject('project'), `content/${locale}/gegevens.md`), 'utf8');
    const [, fields = ''] = page.split(/^## /m).slice(1);
    const named = [...fields.matchAll(/^\| \*?(\w+)\*? +\|/gm)].map(([, name]) => name);
    expect(named.slice(-(columns?.length ?? 0)), locale).toEqual(columns);
  }
});

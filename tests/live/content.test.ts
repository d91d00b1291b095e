import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { check } from '@/lib/check';
import { isError, report } from '@/lib/check/report';
import { locales, translatedLocales } from '@/lib/i18n/languages';
import { requestLocales } from '@/lib/i18n/requestLocales';

const project = inject('project');

test('the site as it stands has no mistake', () => {
  expect(report(check(project).problems.filter(isError))).toMatch(/^\s*0 waarschuwingen/);
});

test('every language has its words and its texts, and nothing else has', () => {
  const files = (tags: readonly string[]) => tags.map((tag) => `${tag}.json`);
  const names = (folder: string) => readdirSync(join(project, folder)).sort();
  expect(names('messages')).toEqual([...files(locales), 'desk', 'made', 'request'].sort());
  expect(names('messages/request')).toEqual(files(requestLocales).sort());
  expect(names('messages/made')).toEqual(files(translatedLocales).sort());
  for (const locale of locales) expect(names('content')).toContain(locale);
});

import { expect, test } from 'vitest';
import {
  advertisedLocales,
  childrenOf,
  findPage,
  getPage,
  slugs,
  textAttributes,
} from '@/lib/content/pages';
import { getTopic, topics, withoutMarks, wordsFor } from '@/lib/content/topics';
import { languages } from '@/lib/i18n/languages';

test('a page that is not translated shows the Dutch text, as Dutch', () => {
  const page = getPage('en', 'hulp/brieven');
  expect(page).toMatchObject({ status: 'missing', locale: 'en', textLocale: 'nl', unread: false });
  expect(page.title).toBe(getPage('nl', 'hulp/brieven').title);
  expect(textAttributes(page)).toEqual({ lang: languages.nl.lang, dir: 'ltr' });
  const arabic = getPage('fa', 'hulp/brieven');
  expect(textAttributes(arabic)).toEqual({ lang: languages.nl.lang, dir: 'ltr' });
});

test('a page in its own language needs no marks', () => {
  const page = getPage('ar', 'hulp/brieven');
  expect(page).toMatchObject({ status: 'machine', textLocale: 'ar', unread: true });
  expect(textAttributes(page)).toEqual({});
});

test('where each translation stands', () => {
  expect(getPage('ar', 'doelgroepen/gezinnen')).toMatchObject({ status: 'outdated', unread: true });
  expect(getPage('en', 'team')).toMatchObject({
    status: 'reviewed',
    unread: false,
    checkedAt: '2026-02-01',
  });
  expect(getPage('en', 'historiek')).toMatchObject({ status: 'reviewed', unread: false });
  expect(getPage('nl', 'team')).toMatchObject({ status: 'source', unread: false });
});

test('structure is that of the Dutch page in every language', () => {
  for (const slug of slugs)
    for (const locale of ['en', 'ar'] as const) {
      const { icon, topics: asked, next, layer, order } = getPage(locale, slug);
      const dutch = getPage('nl', slug);
      expect({ icon, topics: asked, next, layer, order }).toEqual({
        icon: dutch.icon,
        topics: dutch.topics,
        next: dutch.next,
        layer: dutch.layer,
        order: dutch.order,
      });
    }
});

test('search engines are offered what is current and can be trusted', () => {
  expect(advertisedLocales('hulp/brieven')).toEqual(['nl', 'ar']);
  expect(advertisedLocales('doelgroepen/gezinnen')).toEqual(['nl', 'en']);
  expect(advertisedLocales('team')).toEqual(['nl', 'en', 'ar']);
});

test('what does not exist is not found', () => {
  expect(findPage('nl', 'bestaat-niet')).toBeUndefined();
  expect(() => getPage('nl', 'bestaat-niet')).toThrow('bestaat-niet');
  expect(() => getTopic('bestaat-niet')).toThrow('bestaat-niet');
});

test('pages of a folder come in the editor’s order', () => {
  expect(childrenOf('en', 'doelgroepen').map(({ slug }) => slug)).toEqual(
    ['doelgroepen/nieuwkomers', 'doelgroepen/gezinnen'].sort(
      (a, b) => (getPage('nl', a).order ?? 99) - (getPage('nl', b).order ?? 99),
    ),
  );
  // What has no place comes after what has one.
  expect(childrenOf('nl', 'hulp').map(({ slug }) => slug)).toEqual([
    'hulp/brieven',
    'hulp/fietsles',
  ]);
});

test('topics come in the editor’s order; a language without words shows the Dutch ones', () => {
  expect(topics.map(({ slug }) => slug)).toEqual([
    'letters',
    'bike-lessons',
    'school-sessions',
    'general-operation',
  ]);
  const { words } = getTopic('general-operation');
  expect(wordsFor(words, 'ar')).toEqual({ text: words.nl, textLocale: 'nl' });
  expect(wordsFor(words, 'en')).toEqual({ text: words.en, textLocale: 'en' });
  expect(withoutMarks('Cycling with *Fietspunt*')).toBe('Cycling with Fietspunt');
});

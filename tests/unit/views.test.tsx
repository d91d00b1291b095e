import { readFileSync } from 'node:fs';
import { type Messages, NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import PersonCard from '@/components/PersonCard';
import PersonName from '@/components/PersonName';
import Reach from '@/components/Reach';
import SheetRow from '@/components/SheetRow';
import Urgent from '@/components/Urgent';
import { csv } from '@/lib/directory/csv';
import { directoryOf } from '@/lib/directory/directory';
import { nameParts } from '@/lib/directory/entry';
import { hsdsOrganizations } from '@/lib/directory/hsds';
import { organisationLd, personLd } from '@/lib/directory/jsonld';
import { published } from '@/lib/directory/publish';
import { personVcard } from '@/lib/directory/vcard';
import type { Locale } from '@/lib/i18n/languages';
import { setClock } from './clock';

beforeEach(() => setClock('2026-06-15'));
afterEach(() => void vi.useRealTimers());

const messagesOf = (locale: Locale): Messages =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));

/** The text of a component, with the attributes that carry facts. */
function html(locale: Locale, element: ReactNode): string {
  const messages = messagesOf(locale);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="Europe/Brussels">
      {element}
    </NextIntlClientProvider>,
  )
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/<wbr\/>|<\/?bdi[^>]*>/g, '')
    .replaceAll('&amp;', '&');
}

function viewsOf(locale: Locale, slug: string) {
  const directory = directoryOf(locale, messagesOf(locale));
  const all = published(directory);
  const person = directory.people.find((one) => one.slug === slug);
  const plain = all.people.find((one) => one.slug === slug);
  if (!person || !plain) throw new Error(`There is no ${slug}.`);
  const unfold = (text: string) => text.replaceAll('\r\n ', '').replaceAll('\\,', ',');
  return {
    card: html(locale, <PersonCard person={person} complete />),
    sheet: html(locale, <SheetRow person={person} />),
    'vCard 3.0': unfold(personVcard(all, plain, '3.0')),
    'vCard 4.0': unfold(personVcard(all, plain, '4.0')),
    CSV: csv({ ...all, people: [plain] }),
    JSON: JSON.stringify(plain),
    'JSON-LD': JSON.stringify(personLd(all, slug)),
    HSDS: JSON.stringify(hsdsOrganizations({ ...all, people: [plain] })),
  };
}

type View = keyof ReturnType<typeof viewsOf>;
const everywhere: View[] = [
  'card',
  'sheet',
  'vCard 3.0',
  'vCard 4.0',
  'CSV',
  'JSON',
  'JSON-LD',
  'HSDS',
];

/** A person's field, how a view may show it, and the views that cannot carry it, with the reason. */
const fields: [name: string, shown: RegExp, without: View[]][] = [
  ['name', /Bilal Haddad/, []],
  ['function', /Voltijdse medewerker/, []],
  ['topics', /Hulp met brieven/, []],
  ['the second topic', /Fietsles met Fietspunt/, []],
  ['days', /maandag en donderdag|maandag \| donderdag|MO,TH|"maandag".*"donderdag"/, []],
  ['email', /bilal\.haddad@example\.org/, []],
  ['phone', /\+32 ?15 ?00 ?00 ?01/, []],
  [
    'languages',
    /Nederlands, Arabisch en Tigrinya|nl \| ar \| ti|"nl","ar","ti"|"code":"ti"|LANG:ti/,
    [],
  ],
  ['away', /20 juni 2026/, []],
  ['who replaces them', /Chloé Maes|"chloe-maes"/, []],
  ['reason', /vakantie/, []],
  ['confirmation', /Bevestigd op 1 mei 2026/, []],
  // On paper it is the code, read in another test. HSDS has an address for a kind of help and for the
  // service, none for a person.
  ['page', /\/nl\/contact\/bilal-haddad/, ['sheet', 'HSDS']],
  ['as of', /Stand op \d+ \w+ 20\d\d/, ['card', 'sheet', 'CSV', 'JSON-LD', 'HSDS']],
];

test.each(fields)('%s reaches every view of a person', (_, shown, without) => {
  const views = viewsOf('nl', 'bilal-haddad');
  for (const view of everywhere) {
    if (without.includes(view)) continue;
    expect(views[view], view).toMatch(shown);
  }
});

test('what nobody knows is said as such or left out, never guessed', () => {
  const views = viewsOf('nl', 'anna-de-smet');
  for (const view of [
    'card',
    'sheet',
    'vCard 3.0',
    'vCard 4.0',
    'CSV',
    'JSON-LD',
    'HSDS',
  ] as const) {
    expect(views[view], view).toMatch(/Nog niet bevestigd/);
    expect(views[view], view).not.toMatch(/undefined|null|TEL|LANG:|Spreekt/);
  }
  for (const view of ['card', 'sheet', 'vCard 3.0', 'CSV', 'JSON-LD'] as const)
    expect(views[view], view).toMatch(/vraag het ons/);
});

test('the sentences are the same in every view, in the language of the reader', () => {
  const views = viewsOf('ar', 'chloe-maes');
  const directory = published(directoryOf('ar', messagesOf('ar')));
  const { text } = directory.people.find(({ slug }) => slug === 'chloe-maes')?.confirmation ?? {};
  for (const view of everywhere) expect(views[view].replaceAll('\\', ''), view).toContain(text);
  expect(JSON.stringify(directory)).not.toMatch(/[\u2066-\u2069]/);
  expect(JSON.stringify(directoryOf('ar', messagesOf('ar')))).toMatch(/\u2068/);
});

test('what nobody handles stands on the coordinator’s own page and on the sheet, marked', () => {
  for (const locale of ['nl', 'ar'] as const) {
    const directory = directoryOf(locale, messagesOf(locale));
    const [coordinator] = directory.people;
    if (!coordinator) throw new Error('There is nobody.');
    expect(coordinator.topicsViaCoordinator.map(({ key }) => key)).toEqual(['school-sessions']);
    const { nobodyYet, viaCoordinator } = messagesOf(locale).person;
    const page = html(locale, <PersonCard person={coordinator} complete alone />);
    const row = html(locale, <SheetRow person={coordinator} />);
    for (const { label } of coordinator.topicsViaCoordinator) {
      expect(page).toContain(label);
      expect(row).toContain(label);
    }
    expect(page).toContain(nobodyYet);
    expect(row).toContain(viaCoordinator);
    for (const other of directory.people.slice(1)) {
      expect(other.topicsViaCoordinator).toEqual([]);
      expect(html(locale, <SheetRow person={other} />)).not.toContain(viaCoordinator);
    }
  }
});

test.each([
  ['Anna De Smet', undefined, 'Anna', 'De Smet'],
  ['Maria del Carmen Ruiz', 'Ruiz', 'Maria del Carmen', 'Ruiz'],
  ['Nguyễn Văn An', 'Nguyễn', 'Văn An', 'Nguyễn'],
  ['Ahmadullah', undefined, 'Ahmadullah', ''],
  ['سعاد بنت علي', 'بنت علي', 'سعاد', 'بنت علي'],
])('the name %s, family %s, is %s and %s in an address book', (name, family, given, last) => {
  expect(nameParts({ name, familyName: family })).toEqual({ givenName: given, familyName: last });
});

test.each([
  ['Anna De Smet', '<bdi lang="nl" dir="ltr" translate="no">'],
  ['سعاد', '<bdi lang="und-Arab" dir="auto" translate="no">'],
  ['ፀሃይ', '<bdi lang="und-Ethi" dir="auto" translate="no">'],
  ['Олена', '<bdi lang="und-Cyrl" dir="auto" translate="no">'],
])('the name %s is said by its letters', (name, start) => {
  expect(renderToStaticMarkup(<PersonName>{name}</PersonName>)).toBe(`${start}${name}</bdi>`);
});

/** A fact of the service itself, how a view may show it. */
const serviceFacts: [name: string, shown: RegExp][] = [
  ['name', /Steunpunt De Brug/],
  ['address', /Brugstraat 1/],
  ['postal code', /1000/],
  ['city', /Voorbeeldstad/],
  ['phone', /\+32 ?15 ?00 ?00 ?00/],
  ['email', /dienst@example\.org/],
  ['hours', /09:30–12:00|"from":"09:30"|"opens":"09:30"|"opens_at":"09:30\+02:00"/],
  [
    'the second hours of a day',
    /13:00–16:00|"from":"13:00"|"opens":"13:00"|"opens_at":"13:00\+02:00"/,
  ],
];

test.each(serviceFacts)('%s of the service reaches every view of it', (name, shown) => {
  const all = published(directoryOf('nl', messagesOf('nl')));
  const views = {
    page: `${html('nl', <Reach />)}${all.organisation.name}`,
    JSON: JSON.stringify(all.organisation),
    'JSON-LD': JSON.stringify(organisationLd(all)),
    HSDS: JSON.stringify(hsdsOrganizations(all)),
  };
  for (const [view, text] of Object.entries(views))
    expect(text, `${name} in ${view}`).toMatch(shown);
});

test('closures of the service reach the pages and the files', () => {
  const all = published(directoryOf('nl', messagesOf('nl')));
  expect(html('nl', <Urgent />)).toContain('gesloten op 24 juni 2026');
  expect(all.organisation.closed.map(({ text }) => text).join()).toContain('21 december 2026');
  expect(JSON.stringify(hsdsOrganizations(all))).toContain('21 december 2026');
});

test('an urgent notice is in the words of the reader; where there are none, in Dutch and marked', () => {
  expect(html('en', <Urgent />)).toContain(messagesOf('en').urgent.slow);
  setClock('2026-07-01');
  const arabic = renderToStaticMarkup(
    <NextIntlClientProvider locale="ar" messages={messagesOf('ar')} timeZone="Europe/Brussels">
      <Urgent />
    </NextIntlClientProvider>,
  );
  expect(arabic).toMatch(/<p lang="nl-BE" dir="ltr">Op 1 en 2 juli/);
  expect(html('en', <Urgent />)).toMatch(/<p>(?!<)/);
  setClock('2026-08-01');
  expect(html('nl', <Urgent />)).toBe('');
});

import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { csv } from '@/lib/directory/csv';
import { directoryOf } from '@/lib/directory/directory';
import { fileOf, schemaOf } from '@/lib/directory/files';
import { hsdsOrganizations, hsdsRoot, hsdsService, hsdsServices } from '@/lib/directory/hsds';
import { organisationLd, personLd } from '@/lib/directory/jsonld';
import { people as persons } from '@/lib/directory/people';
import { factsOf, published } from '@/lib/directory/publish';
import type { PublishedDirectory } from '@/lib/directory/schema';
import { vcards } from '@/lib/directory/vcard';
import { type Locale, languages, locales } from '@/lib/i18n/languages';
import { setClock } from './clock';
import { directories } from './directories';
import { schemas, unknownKeys } from './hsds';
import { unknownTerms } from './schemaorg';

const messagesOf = (locale: string) =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Parameters<typeof directoryOf>[1];
const inPages = locales.map((locale) => directoryOf(locale, messagesOf(locale)));
const real = inPages.map(published);

/** A file in a language, as its bytes. */
async function bytesOf(locale: Locale, name: string): Promise<Buffer> {
  const messages = messagesOf(locale);
  const file = await fileOf(directoryOf(locale, messages), name, { locale, messages });
  return Buffer.from(file?.body ?? '');
}

/** The same for every run, so that a failure can be seen again; RUNS=5000 SEED=7 looks further. */
const seed = Number(process.env.SEED ?? 1);

/** Holds a rule for the fixture's directory in every language and for many generated ones. */
function forAll(check: (directory: PublishedDirectory) => void) {
  for (const directory of real) check(directory);
  fc.assert(fc.property(directories, check), { numRuns: Number(process.env.RUNS ?? 150), seed });
}

/** What a vCard keeps of a text: one kind of line end, no other control characters. */
const inVcard = (text: string) => text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');

/** The reader leaves the mark that RFC 2426 demands before a semicolon. */
const semicolons = (text: string) => text.replaceAll('\\;', ';');

test('every fact in the list is that of the person’s file', () => {
  for (const { people } of real)
    for (const person of people) {
      const file = persons.find(({ slug }) => slug === person.slug);
      expect(person).toMatchObject({
        name: file?.name,
        email: file?.email,
        function: { key: file?.function },
        topics: file?.topics.map((key) => ({ key })),
        days: file?.days?.map((key) => ({ key })) ?? null,
        confirmation: {
          status: file?.verified ? expect.stringMatching(/^(confirmed|old)$/) : 'unconfirmed',
          date: file?.verified?.date ?? null,
        },
      });
    }
  const ids = real.map(({ people }) => people.map(({ id }) => id));
  for (const others of ids) expect(others).toEqual(ids[0]);
});

test.each(['3.0', '4.0'] as const)('vCard %s is read back field by field', (version) => {
  forAll((directory) => {
    const text = vcards(directory, version);
    for (const line of text.split('\r\n'))
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const cards = ICAL.parse(text) as unknown as [string, [string, object, string, unknown][]][];
    const read = (Array.isArray(cards[0]) ? cards : [cards]).map(
      (card) => new ICAL.Component(card as never),
    );
    expect(read).toHaveLength(directory.people.length + 1);
    const [service] = read;
    const said = (name: string) => service?.getFirstPropertyValue(name)?.toString() ?? '';
    expect(semicolons(said('fn'))).toBe(semicolons(inVcard(directory.organisation.name)));
    expect(said(version === '4.0' ? 'kind' : 'x-abshowas')).toBe(
      version === '4.0' ? 'org' : 'COMPANY',
    );
    expect(semicolons(said('note'))).toContain(semicolons(inVcard(directory.organisation.note)));
    for (const [i, person] of directory.people.entries()) {
      const value = (name: string) => read[i + 1]?.getFirstPropertyValue(name)?.toString();
      const same = (name: string, text: string) =>
        expect(semicolons(value(name) ?? '')).toBe(semicolons(inVcard(text)));
      const all = (name: string) => read[i + 1]?.getFirstProperty(name)?.getValues();
      expect(value('version')).toBe(version);
      same('fn', person.name);
      expect(value('uid')).toBe(`urn:uuid:${person.id}`);
      expect(value('email')).toBe(person.email);
      same('role', person.function.label);
      same('title', person.function.label);
      const [, ...parts] = all('n') ?? [];
      const [family, given] = [all('n')?.[0], parts].flat(2).map((part) => String(part ?? ''));
      expect(semicolons(family ?? '')).toBe(semicolons(inVcard(person.familyName)));
      expect(semicolons(given ?? '')).toBe(semicolons(inVcard(person.givenName)));
      expect(value('rev')?.replace(/\D/g, '').slice(0, 8)).toBe(
        person.modified.replaceAll('-', ''),
      );
      same('note', person.note);
      expect(value('url')).toBe(person.page);
      expect(all('categories')?.map(semicolons)).toEqual(
        [...person.topics, ...person.topicsViaCoordinator].map(({ label }) =>
          semicolons(inVcard(label)),
        ),
      );
      const number = person.phone?.replaceAll(' ', '') ?? null;
      expect(value('tel')?.replace(/^tel:|\s/g, '') ?? null).toBe(number);
    }
  });
});

/** An apostrophe in front of what a spreadsheet would take for a formula. */
const disarmed = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

const list = (words: { label: string }[] | null) =>
  (words ?? []).map(({ label }) => label).join(' | ');
const keys = (words: { key: string }[] | null) => (words ?? []).map(({ key }) => key).join(' | ');
const oneLine = (text: string) => text.replaceAll('\n', ' | ');

test('the CSV is read back field by field and holds no formula', () => {
  forAll((directory) => {
    const text = csv(directory);
    expect(text.startsWith('\uFEFF')).toBe(true);
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      newline: '\r\n',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(directory.people.length + 1);
    expect(data[0]).toMatchObject({
      id: directory.organisation.id,
      name: disarmed(directory.organisation.name),
      note: disarmed(oneLine(directory.organisation.note)),
    });
    for (const [i, person] of directory.people.entries()) {
      const row = data[i + 1] ?? {};
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(row.name).toBe(disarmed(person.name));
      expect(row.note).toBe(disarmed(oneLine(person.note)));
      expect(row.function).toBe(disarmed(person.function.label));
      expect(row.function_key).toBe(person.function.key);
      expect(row.topics).toBe(disarmed(list(person.topics)));
      expect(row.topic_keys).toBe(keys(person.topics));
      expect(row.topics_via_coordinator).toBe(disarmed(list(person.topicsViaCoordinator)));
      expect(row.days).toBe(disarmed(list(person.days)));
      expect(row.day_keys).toBe(keys(person.days));
      expect(row.email).toBe(person.email);
      expect(row.confirmation).toBe(person.confirmation.status);
      expect(row.confirmed_on).toBe(person.confirmation.date ?? '');
      expect(row.page).toBe(person.page);
      expect(row.modified).toBe(person.modified);
    }
  });
});

test('whatever sign a spreadsheet takes for the separator, each record of the site is one line', () => {
  for (const directory of real)
    for (const delimiter of [',', ';', '\t']) {
      const { data } = Papa.parse<string[]>(csv(directory).slice(1), {
        delimiter,
        skipEmptyLines: true,
      });
      expect(data, delimiter).toHaveLength(directory.people.length + 2);
    }
});

test('the workbook is read back cell by cell, as text, from the right where the language is', async () => {
  for (const [i, locale] of locales.entries()) {
    const bytes = await bytesOf(locale, 'contact.xlsx');
    const [head = [], ...rows] = (await readXlsxFile(bytes))[0]?.data ?? [];
    const directory = real[i];
    expect(rows).toHaveLength((directory?.people.length ?? 0) + 1);
    const cell = (row: unknown[], name: string) => row[head.indexOf(name)] ?? '';
    for (const [j, person] of (directory?.people ?? []).entries()) {
      const row = rows[j + 1] ?? [];
      expect(cell(row, 'name')).toBe(person.name);
      expect(cell(row, 'phone')).toBe(person.phone ?? '');
      expect(cell(row, 'topics_via_coordinator')).toBe(list(person.topicsViaCoordinator));
      expect(cell(row, 'note')).toBe(oneLine(person.note));
    }
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(/rightToLeft="1"/.test(sheet), locale).toBe(languages[locale].dir === 'rtl');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).not.toContain('<f>');
    // The same bytes at every build: a loader sees no change where there is none.
    expect((await bytesOf(locale, 'contact.xlsx')).equals(bytes)).toBe(true);
  }
});

test('what nobody handles is the coordinator’s in every file, marked in the words of the page', async () => {
  for (const [i, locale] of locales.entries()) {
    const directory = real[i];
    if (!directory) throw new Error('There is no directory.');
    const mark = messagesOf(locale).person.viaCoordinator;
    const open = directory.topics.filter(({ viaCoordinator }) => viaCoordinator);
    expect(open.length).toBeGreaterThan(0);
    const unfold = (text: string) => text.replaceAll('\r\n ', '').replaceAll('\\', '');
    const files: Record<string, string> = {
      'vCard 3.0': unfold((await bytesOf(locale, 'contact.vcf')).toString()),
      'vCard 4.0': unfold((await bytesOf(locale, 'contact.v4.vcf')).toString()),
      CSV: (await bytesOf(locale, 'contact.csv')).toString(),
      XLSX: JSON.stringify(await readXlsxFile(await bytesOf(locale, 'contact.xlsx'))),
      JSON: (await bytesOf(locale, 'contact.json')).toString(),
      'JSON-LD': JSON.stringify(organisationLd(directory)),
      HSDS: JSON.stringify(hsdsServices(directory)),
    };
    for (const [name, text] of Object.entries(files)) {
      for (const { label } of directory.topics) expect(text, `${name} ${locale}`).toContain(label);
      expect(text, `${name} ${locale}`).toContain(mark);
    }
    // In each answer of its own, too.
    for (const { id, viaCoordinator } of directory.topics)
      expect(JSON.stringify(hsdsService(directory, id)).includes(mark)).toBe(viaCoordinator);
  }
});

test('the feed of changes says what changed and what is gone, without a name', async () => {
  for (const locale of locales) {
    const feed = JSON.parse((await bytesOf(locale, 'changes.json')).toString());
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: expect.stringMatching(new RegExp(`/${locale}/data/changes\\.json$`)),
    });
    const ids = feed.items.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of feed.items) {
      expect(item.content_text).toBeTruthy();
      expect(item.date_modified).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(item.id).toMatch(/^urn:uuid:[\da-f-]{36}#\d{4}-\d\d-\d\d$/);
    }
    const dates = feed.items.map((item: { date_modified: string }) => item.date_modified);
    expect(dates).toEqual([...dates].sort().reverse());
  }
});

test('contact.json keeps to its own published schema, which refuses no field that is added', async () => {
  const ajv = addFormats(new Ajv2020({ allErrors: true, strict: false }));
  const validate = ajv.compile(schemaOf());
  for (const [i, locale] of locales.entries()) {
    const data = JSON.parse((await bytesOf(locale, 'contact.json')).toString());
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...data, extra: 1 })).toBe(true);
    expect(validate({ ...data, people: 1 })).toBe(false);
    const directory = real[i];
    expect(data).toEqual(directory && factsOf(directory));
  }
});

test('the dates in files carry no marks of direction', async () => {
  const names = ['contact.json', 'contact.csv', 'contact.vcf', 'changes.json', 'bilal-haddad.vcf'];
  for (const locale of locales)
    for (const name of names) {
      const text = (await bytesOf(locale, name)).toString();
      expect(text).not.toBe('');
      expect(text).not.toMatch(/[\u2066-\u2069]/);
    }
});

/** What HSDS says of the kinds of help. */
const servicesOf = (directory: PublishedDirectory) =>
  JSON.parse(JSON.stringify(hsdsServices(directory))).contents;

test('HSDS: a kind of help was assured on the oldest day of those who help, or on none', () => {
  const [directory] = real;
  if (!directory) throw new Error('There is no directory.');
  const assured = (dates: (string | null)[]) => {
    const people = directory.people.slice(0, dates.length).map((person, i) => ({
      ...person,
      confirmation: { ...person.confirmation, date: dates[i] ?? null },
    }));
    const slugs = people.map(({ slug }) => slug);
    const topics = directory.topics.slice(0, 1).map((topic) => ({ ...topic, people: slugs }));
    return servicesOf({ ...directory, topics, people })[0].assured_date;
  };
  expect(assured(['2026-05-01', '2025-01-15', '2026-01-01'])).toBe('2025-01-15');
  expect(assured(['2026-05-01', null, '2026-01-01'])).toBeUndefined();
  expect(assured(['2026-05-01'])).toBe('2026-05-01');
});

test('HSDS: the service is closed only on the days on which it is', () => {
  const status = (day: string) => {
    setClock(day);
    const [service] = servicesOf(published(directoryOf('nl', messagesOf('nl'))));
    vi.useRealTimers();
    return service.status;
  };
  expect(status('2026-06-23')).toBe('active');
  expect(status('2026-06-24')).toBe('temporarily closed');
  expect(status('2026-06-25')).toBe('active');
});

test('HSDS: hours are told with the distance to UTC of their season', () => {
  const opens = (day: string) => {
    setClock(day);
    const directory = published(directoryOf('nl', messagesOf('nl')));
    const hours = [{ day: { key: 'monday' as const, label: 'x' }, from: '09:00', until: '12:00' }];
    const address = { street: 'Straat 1', postalCode: '2800' };
    const all = { ...directory, organisation: { ...directory.organisation, address, hours } };
    vi.useRealTimers();
    setClock(day);
    const data = JSON.parse(JSON.stringify(hsdsOrganizations(all))).contents[0];
    vi.useRealTimers();
    return data.locations[0].schedules[0].opens_at;
  };
  expect(opens('2026-06-15')).toBe('09:00+02:00');
  expect(opens('2026-12-15')).toBe('09:00+01:00');
});

test('HSDS: the official schemas accept it, and it has no key that they do not name', () => {
  const all = schemas();
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  for (const [file, schema] of all) ajv.addSchema(schema, file);
  const expectValid = (file: string, data: unknown) => {
    const validate = ajv.getSchema(file);
    if (!validate) throw new Error(`There is no HSDS schema ${file}.`);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(unknownKeys(all, file, data)).toEqual([]);
  };
  expect(hsdsRoot()).toMatchObject({ version: '3.0' });
  forAll((directory) => {
    const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
    const { contents: organizations, ...page } = plain(hsdsOrganizations(directory));
    expect(page).toEqual({
      total_items: 1,
      total_pages: 1,
      page_number: 1,
      size: 1,
      first_page: true,
      last_page: true,
      empty: false,
    });
    expectValid('organization.json', organizations[0]);
    // Everybody once, with the number that contact.json has for them.
    expect(organizations[0].contacts.map(({ id }: { id: string }) => id)).toEqual(
      directory.people.map(({ id }) => id),
    );
    const services = servicesOf(directory);
    expect(services.map(({ id }: { id: string }) => id)).toEqual(
      directory.topics.map(({ id }) => id),
    );
    for (const [i, { id, people, groups, viaCoordinator }] of directory.topics.entries()) {
      expectValid('service.json', services[i]);
      expectValid('service.json', plain(hsdsService(directory, id)));
      const helpers = directory.people.filter(({ slug }) => people.includes(slug));
      const { contacts, schedules, alert, application_process: how } = services[i];
      expect(contacts.map(({ id }: { id: string }) => id)).toEqual(helpers.map(({ id }) => id));
      expect(schedules.map(({ byday }: { byday: string }) => byday)).toEqual(
        helpers.flatMap(({ days }) =>
          days ? days.map(({ key }) => key.slice(0, 2).toUpperCase()).join(',') : [],
        ),
      );
      for (const { name, confirmation, sentences } of helpers) {
        expect(how).toContain(name);
        expect(how).toContain(confirmation.text);
        if (viaCoordinator) expect(how).toContain(sentences.viaCoordinator);
      }
      const away = [...directory.organisation.closed, ...helpers.flatMap((one) => one.away)];
      expect(alert === undefined).toBe(away.length === 0);
      for (const { label } of groups) expect(services[i].eligibility_description).toContain(label);
    }
  });
  expect(hsdsService(real[0] as PublishedDirectory, 'x')).toBeUndefined();
  expect(unknownKeys(all, 'organization.json', { id: 'x', nmae: 'y' })).toEqual(['nmae']);
});

test('JSON-LD has only terms that schema.org knows for their type', () => {
  forAll((directory) => {
    const nodes = [
      organisationLd(directory),
      ...directory.people.map(({ slug }) => personLd(directory, slug)),
    ];
    for (const node of nodes) {
      expect(unknownTerms(node)).toEqual([]);
      // A day without hours would say that one is closed on it.
      expect(JSON.stringify(node)).not.toContain('hoursAvailable');
    }
  });
  expect(unknownTerms({ '@type': 'NGO', jobTitle: 'x' })).toEqual(['NGO.jobTitle']);
  expect(unknownTerms({ '@type': 'Ngo' })).toEqual(['Ngo']);
});

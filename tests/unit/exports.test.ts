import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { expect, test, vi } from 'vitest';
import { csv } from '@/lib/directory/csv';
import { directoryOf } from '@/lib/directory/directory';
import { fileOf } from '@/lib/directory/files';
import { hsds } from '@/lib/directory/hsds';
import { organisationLd, personLd } from '@/lib/directory/jsonld';
import { people as persons } from '@/lib/directory/people';
import { published } from '@/lib/directory/publish';
import type { PublishedDirectory } from '@/lib/directory/schema';
import { vcards } from '@/lib/directory/vcard';
import { locales } from '@/lib/i18n/languages';
import { setClock } from './clock';
import { directories } from './directories';
import { schemas, unknownKeys } from './hsds';
import { unknownTerms } from './schemaorg';

const messagesOf = (locale: string) =>
  JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Parameters<typeof directoryOf>[1];
const inPages = locales.map((locale) => directoryOf(locale, messagesOf(locale)));
const real = inPages.map(published);

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
    const text = vcards(directory, directory.people, version);
    for (const line of text.split('\r\n'))
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const cards = ICAL.parse(text) as unknown as [string, [string, object, string, unknown][]][];
    const read = (Array.isArray(cards[0]) ? cards : [cards]).map(
      (card) => new ICAL.Component(card as never),
    );
    expect(read).toHaveLength(directory.people.length);
    for (const [i, person] of directory.people.entries()) {
      const value = (name: string) => read[i]?.getFirstPropertyValue(name)?.toString();
      const same = (name: string, text: string) =>
        expect(semicolons(value(name) ?? '')).toBe(semicolons(inVcard(text)));
      const all = (name: string) => read[i]?.getFirstProperty(name)?.getValues();
      expect(value('version')).toBe(version);
      same('fn', person.name);
      expect(value('uid')).toBe(`urn:uuid:${person.id}`);
      expect(value('email')).toBe(person.email);
      same('role', person.function.label);
      same('note', person.note);
      expect(value('url')).toBe(person.page);
      expect(all('categories')?.map(semicolons)).toEqual(
        person.topics.map(({ label }) => semicolons(inVcard(label))),
      );
      const number = person.phone?.replaceAll(' ', '') ?? null;
      expect(value('tel')?.replace(/^tel:|\s/g, '') ?? null).toBe(number);
    }
  });
});

/** An apostrophe in front of what a spreadsheet would take for a formula. */
const disarmed = (text: string) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);

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
    expect(data).toHaveLength(directory.people.length);
    for (const [i, person] of directory.people.entries()) {
      const row = data[i] ?? {};
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      expect(row.name).toBe(disarmed(person.name));
      expect(row.note).toBe(disarmed(person.note));
      expect(row.function).toBe(disarmed(person.function.label));
      expect(row.topics).toBe(disarmed(person.topics.map(({ label }) => label).join('; ')));
      expect(row.days).toBe(disarmed(person.days?.map(({ label }) => label).join('; ') ?? ''));
      expect(row.email).toBe(person.email);
      expect(row.confirmation).toBe(person.confirmation.status);
      expect(row.confirmed_on).toBe(person.confirmation.date ?? '');
      expect(row.page).toBe(person.page);
    }
  });
});

test('contact.json keeps to its own published schema, which names every field', () => {
  const ajv = addFormats(new Ajv2020({ allErrors: true }));
  for (const directory of inPages) {
    const schema = JSON.parse(fileOf(directory, 'contact.schema.json')?.text ?? '');
    const validate =
      ajv.getSchema(schema.$id ?? 'contact') ?? ajv.compile({ $id: 'contact', ...schema });
    const data = JSON.parse(fileOf(directory, 'contact.json')?.text ?? '');
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...data, extra: 1 })).toBe(false);
    expect(data).toEqual(published(directory));
  }
});

test('the dates in files carry no marks of direction', () => {
  const all = inPages.flatMap((directory) =>
    [
      'contact.json',
      'contact.csv',
      'contact.vcf',
      'contact.v4.vcf',
      'hsds.json',
      'bilal-haddad.vcf',
    ].map((name) => fileOf(directory, name)?.text ?? ''),
  );
  expect(all.length).toBeGreaterThan(0);
  for (const text of all) {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/[\u2066-\u2069]/);
  }
});

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
    const data = JSON.parse(JSON.stringify(hsds({ ...directory, topics, people })));
    return data.services[0].assured_date;
  };
  expect(assured(['2026-05-01', '2025-01-15', '2026-01-01'])).toBe('2025-01-15');
  expect(assured(['2026-05-01', null, '2026-01-01'])).toBeUndefined();
  expect(assured(['2026-05-01'])).toBe('2026-05-01');
});

test('HSDS: the service is closed only on the days on which it is', () => {
  const status = (day: string) => {
    setClock(day);
    const data = JSON.parse(JSON.stringify(hsds(published(directoryOf('nl', messagesOf('nl'))))));
    vi.useRealTimers();
    return data.services[0].status;
  };
  expect(status('2026-06-23')).toBe('active');
  expect(status('2026-06-24')).toBe('temporarily closed');
  expect(status('2026-06-25')).toBe('active');
});

test('HSDS: the official schemas accept it, and it has no key that they do not name', () => {
  const all = schemas();
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  for (const [file, schema] of all) ajv.addSchema(schema, file);
  const validate = ajv.getSchema('organization.json');
  if (!validate) throw new Error('There is no HSDS schema.');
  forAll((directory) => {
    const data = JSON.parse(JSON.stringify(hsds(directory)));
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(unknownKeys(all, 'organization.json', data)).toEqual([]);
    const served = directory.topics.filter(({ page }) => page);
    expect(data.services.map(({ name }: { name: string }) => name)).toEqual(
      served.map(({ label }) => label),
    );
    for (const [i, { people }] of served.entries()) {
      const helpers = directory.people.filter(({ slug }) => people.includes(slug));
      const { contacts, schedules, alert } = data.services[i];
      expect(contacts.map(({ email }: { email: string }) => email)).toEqual(
        helpers.map(({ email }) => email),
      );
      expect(schedules.map(({ byday }: { byday: string }) => byday)).toEqual(
        helpers.flatMap(({ days }) =>
          days
            ? days
                .map(
                  ({ key }) =>
                    ({ monday: 'MO', tuesday: 'TU', thursday: 'TH', friday: 'FR' })[
                      key as 'friday'
                    ],
                )
                .join(',')
            : [],
        ),
      );
      for (const { name } of helpers) expect(alert).toContain(name);
    }
  });
  expect(unknownKeys(all, 'organization.json', { id: 'x', nmae: 'y' })).toEqual(['nmae']);
});

test('JSON-LD has only terms that schema.org knows for their type', () => {
  forAll((directory) => {
    const nodes = [
      organisationLd(directory),
      ...directory.people.map(({ slug }) => personLd(directory, slug)),
    ];
    for (const node of nodes) expect(unknownTerms(node)).toEqual([]);
  });
  expect(unknownTerms({ '@type': 'NGO', jobTitle: 'x' })).toEqual(['NGO.jobTitle']);
  expect(unknownTerms({ '@type': 'Ngo' })).toEqual(['Ngo']);
});

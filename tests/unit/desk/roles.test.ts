import { expect, test } from 'vitest';
import type { Rights } from '@/lib/editor/accountsFile';
import { type Action, may } from '@/lib/editor/roles';

const editor: Rights = { role: 'editor', languages: [], person: 'anna-de-smet' };
const translator: Rights = { role: 'translator', languages: ['ar', 'fa'] };
const coordinator: Rights = { role: 'coordinator', languages: [] };

const person = 'content/staff/anna-de-smet.md';
const colleague = 'content/staff/jan-de-smet.md';
const service = 'content/organisation.md';
const notice = 'content/notices/water.md';

/** Who besides the coordinator may do what, and on what; all that is not here is refused. */
const cases: [Action, string, ('editor' | 'translator')[]][] = [
  ['text', 'content/nl/index.md', ['editor']],
  ['text', 'content/nl/hulp/dossier.md', ['editor']],
  ['text', 'content/ar/hulp/dossier.md', ['translator']],
  ['text', 'content/fa/index.md', ['translator']],
  ['text', 'content/en/index.md', []],
  ['text', 'messages/ar.json', ['translator']],
  ['text', 'messages/nl.json', []],
  ['text', 'messages/en.json', []],
  ['text', 'messages/request/nl.json', []],
  ['text', 'messages/request/fr.json', []],
  ['text', 'messages/request/ar.json', []],
  ['text', 'messages/desk/nl.json', []],
  ['text', 'messages/made/ar.json', []],
  ['text', person, []],
  ['text', service, []],
  ['text', 'content/glossary.json', []],
  ['text', 'content/nl/../ar/index.md', []],
  ['text', 'content/ar/../nl/index.md', []],
  ['text', 'nl/index.md', []],
  ['text', '/content/nl/index.md', []],
  ['text', 'content/nl/.git/hooks.md', []],
  ['text', '', []],
  ['person', person, ['editor']],
  ['person', colleague, []],
  ['person', 'content/staff/../staff/anna-de-smet.md', []],
  ['absence', person, ['editor']],
  ['absence', colleague, ['editor']],
  ['absence', service, []],
  ['closure', service, ['editor']],
  ['closure', colleague, []],
  ['notice', notice, ['editor']],
  ['notice', person, []],
  ['review', 'ar', ['translator']],
  ['review', 'en', []],
  ['review', 'nl', []],
  ['structure', 'content/nl/index.md', []],
  ['organisation', service, []],
  ['accept', 'content/ar/index.md', []],
  ['create', 'content/nl/hulp/nieuw.md', []],
  ['create', notice, []],
  ['rename', 'content/nl/index.md', []],
  ['remove', 'content/nl/index.md', []],
  ['remove', person, []],
  ['publish', '', ['editor', 'translator']],
  ['back', '', []],
  ['accounts', '', []],
];

test.each(cases)('%s %s: %s and the coordinator', (action, on, who) => {
  const allowed = Object.entries({ editor, translator }).filter(([, one]) => may(one, action, on));
  expect(allowed.map(([name]) => name)).toEqual(who);
  expect(may(coordinator, action, on)).toBe(true);
});

test('an editor without a file of their own has none', () => {
  expect(may({ role: 'editor', languages: [] }, 'person', 'content/staff/undefined.md')).toBe(
    false,
  );
});

test('who translates into a language of the form for schools has its words too', () => {
  const french: Rights = { role: 'translator', languages: ['fr'] };
  expect(may(french, 'text', 'messages/request/fr.json')).toBe(true);
  expect(may(french, 'text', 'messages/request/en.json')).toBe(false);
});

test('a translator of Dutch by mistake may not touch the Dutch', () => {
  const wrong: Rights = { role: 'translator', languages: ['nl'] };
  expect(may(wrong, 'text', 'content/nl/index.md')).toBe(false);
  expect(may(wrong, 'review', 'nl')).toBe(false);
});

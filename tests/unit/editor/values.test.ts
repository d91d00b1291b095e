import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/files';
import { controlsOf, type FormKind } from '@/lib/editor/controls';
import { listsOf } from '@/lib/editor/form/lists';
import { readForm, rowsOf, toForm } from '@/lib/editor/form/values';
import { fixtureDay } from '../../fixture/day';
import { setClock } from '../clock';

beforeAll(() => setClock(fixtureDay));
const lists = listsOf(readContent(process.cwd()));
const read = (kind: FormKind, form: string, beside = {}) =>
  readForm(controlsOf(kind, lists), new URLSearchParams(form), beside);

describe('a form is read', () => {
  test('what is empty is left out, and what stands on a line has no line ends', () => {
    expect(
      read('source', 'title=+Een%0D%0A++titel+&description=&layer=plain&order=&icon='),
    ).toEqual({
      title: 'Een titel',
      layer: 'plain',
    });
  });

  test('a number is a number, and what is none stays as it was typed', () => {
    expect(read('source', 'order=07').order).toBe(7);
    expect(read('source', 'order=zeven').order).toBe('zeven');
    expect(read('source', 'order=-1').order).toBe('-1');
    expect(read('source', 'order=1e9').order).toBe('1e9');
  });

  test('days keep the order of the week, other choices that of the file', () => {
    const before = { days: ['monday', 'thursday'], topics: ['letters', 'bike-lessons'] };
    const form =
      'days=thursday&days=tuesday&days=tuesday&topics=bike-lessons&topics=letters&topics=school-sessions';
    expect(read('person', form, { before })).toMatchObject({
      days: ['tuesday', 'thursday'],
      topics: ['letters', 'bike-lessons', 'school-sessions'],
    });
  });

  test('rows have their order, and empty ones and removed ones are dropped', () => {
    const form = new URLSearchParams({
      'away.10.from': '2026-08-01',
      'away.10.until': '2026-08-02',
      'away.10.reason': 'holiday',
      'away.2.from': '2026-07-01',
      'away.3.from': '',
      'away.3.reason': ' ',
      'away.4.from': '2026-07-03',
      'away.4.remove': '1',
      'away.x.from': 'x',
      'next.0': '',
      'next.1': 'team',
    });
    expect(rowsOf(form, 'away')).toEqual([2, 3, 10]);
    expect(read('person', form.toString()).away).toEqual([
      { from: '2026-07-01' },
      { from: '2026-08-01', until: '2026-08-02', reason: 'holiday' },
    ]);
    expect(read('source', form.toString()).next).toEqual(['team']);
  });

  test('an address twice is not lost', () => {
    const form =
      'addresses.0.from=oud&addresses.0.to=hulp&addresses.1.from=oud&addresses.1.to=team&addresses.2.from=&addresses.2.to=';
    expect(read('moved', form)).toEqual({
      addresses: { oud: 'hulp', 'oud (staat er al)': 'team' },
    });
  });

  test('a confirmation is today’s and by the role of the account, whatever the form says', () => {
    const before = { verified: { date: '2025-01-01', by: 'coördinator' } };
    const typed = 'verified.date=2030-01-01&verified.by=ik';
    expect(read('person', typed, { before, role: 'medewerker' }).verified).toEqual(before.verified);
    expect(
      read('person', `${typed}&verified=today`, { before, role: 'medewerker' }).verified,
    ).toEqual({
      date: fixtureDay,
      by: 'medewerker',
    });
    expect(read('organisation', 'approved=1')).not.toHaveProperty('approved');
  });

  test('a stamp and former names cannot be typed', () => {
    const form =
      'translation=x&translation.of=000000000000&translation.method=human&formerly=a&formerly.0=b';
    const before = { translation: { of: 'ffffffffffff' }, formerly: ['c'] };
    expect(read('translation', form, { before })).toEqual({
      translation: before.translation,
      formerly: ['c'],
    });
    expect(read('person', form, { before }).formerly).toEqual(['c']);
  });

  test('a part of the controls leaves the rest of the file as it is', () => {
    const before = {
      name: 'A',
      email: 'a@example.org',
      away: [{ from: '2026-01-01' }],
      vreemd: 'x',
    };
    const own = controlsOf('person', lists).filter(({ key }) => key === 'away');
    expect(readForm(own, new URLSearchParams('name=B&away.0.from=2026-02-02'), { before })).toEqual(
      {
        ...before,
        away: [{ from: '2026-02-02' }],
      },
    );
  });

  test('names with a meaning for programs do no harm', () => {
    const form =
      '__proto__=x&constructor=x&text.__proto__=x&text.nl=Hallo&words.xx=y&away.99999.from=z';
    expect(read('notice', form)).toEqual({ text: { nl: 'Hallo' } });
    expect(read('person', form)).toEqual({});
  });
});

test('what was typed comes back, right or wrong', () => {
  const controls = controlsOf('person', lists);
  const typed = new URLSearchParams({
    name: 'X',
    function: 'tovenaar',
    email: 'geen adres',
    'away.0.from': '31-12-2026',
    'away.1.until': 'morgen',
    'languages.0': 'xx',
  });
  typed.append('days', 'maandag');
  const values = readForm(controls, typed);
  expect([...toForm(controls, values)].sort()).toEqual([...typed].sort());
});

test('a file of which a field is not what it should be can be shown', () => {
  const controls = controlsOf('person', lists);
  const form = toForm(controls, {
    name: ['a', 'b'],
    days: 'monday',
    away: 'nooit',
    topics: null,
    verified: 3,
  });
  expect(form.getAll('days')).toEqual(['monday']);
  expect(form.get('name')).toBe('a,b');
});

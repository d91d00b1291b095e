import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf, readAnswers, requestable } from '@/lib/requests/answers';
import { type FieldName, fields } from '@/lib/requests/fields';
import { meantMail } from '@/lib/requests/meantMail';
import { months } from '@/lib/requests/months';
import { answersOf } from './sample';

const today = '2026-11-23';

const typed = (other: Partial<Record<FieldName, string>>) =>
  readAnswers(new URLSearchParams({ ...answersOf(), ...other }));

/** What is wrong with one answer among good ones. */
const faultIn = (name: FieldName, answer: string, day = today) => {
  const faults = faultsOf(typed({ [name]: answer }), day);
  expect(faults.filter(({ field }) => field !== name)).toEqual([]);
  return faults[0]?.fault;
};

describe('the questions of the form', () => {
  test('are nineteen, and eight must be answered', () => {
    expect(fields).toHaveLength(19);
    const faults = faultsOf(readAnswers(new URLSearchParams()), today);
    expect(faults).toEqual(
      fields.filter(({ must }) => must).map(({ name }) => ({ field: name, fault: 'missing' })),
    );
    expect(faults).toHaveLength(8);
    expect(faultsOf(answersOf(), today)).toEqual([]);
    expect(requestable(today).safeParse(answersOf()).success).toBe(true);
  });

  test.each<[FieldName, string, string | undefined]>([
    ['kind', 'university', 'wrong'],
    ['organisation', 'A', 'missing'],
    ['organisation', '--', 'missing'],
    ['organisation', 'é'.repeat(120), undefined],
    ['organisation', 'é'.repeat(121), 'tooLong'],
    ['name', '王', 'missing'],
    ['name', 'ሰላም', undefined],
    ['email', 'ann@school', 'wrong'],
    ['email', 'ann@school.be, b@school.be', 'wrong'],
    ['email', 'ann@école.be', undefined],
    ['email', `${'a'.repeat(250)}@b.be`, 'tooLong'],
    ['phone', '015 00 00 00', undefined],
    ['phone', '+32 (0)470/00.00-00', undefined],
    ['phone', 'bel mij', 'wrong'],
    ['phone', '015 00', 'wrong'],
    ['role', 'king', 'wrong'],
    ['age', '7', undefined],
    ['participants', '24 ll.', undefined],
    ['participants', '0', 'wrong'],
    ['participants', '1000', 'wrong'],
    ['participants', 'een klas', 'wrong'],
    ['participants', '20-25', 'wrong'],
    ['month', '2026-10', 'wrong'],
    ['month', '2026-11', undefined],
    ['month', '2027-11', undefined],
    ['month', '2027-12', 'wrong'],
    ['month', 'any', undefined],
    ['times', 'x'.repeat(301), 'tooLong'],
    ['note', 'x'.repeat(500), undefined],
  ])('%s: %j is %s', (name, answer, fault) => {
    expect(faultIn(name, answer)).toBe(fault);
  });

  test('are read as they were meant', () => {
    const { participants, name, goal } = typed({
      participants: ' 024 leerlingen',
      name: '  Jose\u0301\u202E\t Ann\r\n',
      goal: ' een\r\ntwee \u0007\r\n\r\ndrie ',
    });
    expect(participants).toBe('24');
    expect(name).toBe('José Ann');
    expect(goal).toBe('een\ntwee\n\ndrie');
  });

  test('take the months of yesterday for one day', () => {
    expect(months('2026-12-31')).toHaveLength(13);
    expect(months('2026-12-31')[0]).toBe('2026-12');
    expect(months('2026-12-31').at(-1)).toBe('2027-12');
    expect(faultIn('month', '2026-12', '2027-01-01')).toBeUndefined();
    expect(faultIn('month', '2026-12', '2027-01-02')).toBe('wrong');
  });

  test('never fail, whatever is sent, and what is tidied stays so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...fields), (text, field) => {
        const once = typed({ [field.name]: text });
        faultsOf(once, today);
        expect(readAnswers(new URLSearchParams(once))).toEqual(once);
        if (field.kind !== 'text') expect(once[field.name]).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

test.each([
  ['ann@gmial.com', 'ann@gmail.com'],
  ['Ann.B@gmail.con', 'Ann.B@gmail.com'],
  ['ann@hotmial.be', 'ann@hotmail.be'],
  ['ann@telnet.be', 'ann@telenet.be'],
  ['ann@gmail.com', undefined],
  ['ann@mail.com', undefined],
  ['ann@school.be', undefined],
  ['ann', undefined],
])('%s: meant is %s', (email, meant) => {
  expect(meantMail(email)).toBe(meant);
});

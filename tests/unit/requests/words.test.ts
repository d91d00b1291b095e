import { describe, expect, test } from 'vitest';
import { requestLocales } from '@/lib/i18n/requestLocales';
import { faultsOf } from '@/lib/requests/answers';
import { answersFrom, fields } from '@/lib/requests/fields';
import { requestMailLink } from '@/lib/requests/mailLink';
import { answerIn, faultIn, questionOf, requestQuestions } from '@/lib/requests/words';
import { fixtureCopy } from '../../fixture/site';

describe.each(requestLocales)('in %s', (locale) => {
  test('every answer that can be chosen has a word of its own', () => {
    for (const field of fields) {
      const { label, options } = questionOf(locale, field.name);
      expect(label).not.toBe('');
      const choices: readonly string[] = field.choices ?? [];
      const said = choices.map((choice) => options[choice]);
      expect(said, field.name).not.toContain(undefined);
      expect(new Set(said).size, field.name).toBe(choices.length);
      for (const choice of choices) expect(answerIn(locale, field, choice)).toBe(options[choice]);
    }
  });

  test('every fault says what to do, and each in other words', () => {
    const empty = faultsOf(
      answersFrom(() => ''),
      '2026-06-15',
    );
    const said = empty.map(({ field, fault }) => faultIn(locale, field, fault));
    expect(said.length).toBe(fields.filter(({ must }) => must).length);
    expect(new Set(said).size).toBe(said.length);
    expect(faultIn(locale, 'phone', 'wrong')).toMatch(/\+32/);
    expect(faultIn(locale, 'times', 'tooLong')).toContain('300');
    expect(faultIn(locale, 'role', 'wrong')).not.toMatch(/\{/);
  });

  test('the mail that is begun asks the same as the page lists, in Dutch too', () => {
    const link = new URL(requestMailLink('iemand@example.org', locale));
    const body = link.searchParams.get('body') ?? '';
    for (const question of [...requestQuestions(locale), ...requestQuestions('nl')])
      expect(body).toContain(question);
    expect(link.pathname).toBe('iemand@example.org');
    expect(body.split('\r\n\r\n')).toHaveLength(requestQuestions('nl').length);
  });
});

test('a month is said in words, an unknown one as it is', () => {
  const month = fields.find(({ name }) => name === 'month');
  if (!month) throw new Error('no month');
  expect(answerIn('nl', month, '2027-03')).toBe('maart 2027');
  expect(answerIn('fr', month, '2027-03')).toBe('mars 2027');
  expect(answerIn('nl', month, '')).toBe('');
  for (const field of fields)
    for (const typed of ['__proto__', 'constructor', 'toString'])
      if (field !== month) expect(answerIn('nl', field, typed)).toBe(typed);
});

test('a word of the form that is missing, too many or has another gap stops the site', () => {
  const site = fixtureCopy();
  const errors = () => site.errors().map(({ file, message }) => `${file}: ${message}`);
  expect(errors()).toEqual([]);
  const file = 'messages/request/fr.json';
  const words = JSON.parse(site.read(file));
  const { check, ...rest } = words;
  site.write(file, JSON.stringify({ ...rest, check: { ...check, send: '' }, more: 'x' }));
  expect(errors()).toEqual([
    expect.stringMatching(/^messages\/request\/fr\.json: Dit woord ontbreekt/),
    expect.stringMatching(/staat niet in messages\/request\/nl\.json/),
  ]);
  site.write(file, JSON.stringify({ ...words, check: { ...check, confirmation: 'Un e-mail.' } }));
  expect(errors()).toEqual([expect.stringContaining('{email} ontbreekt')]);
});

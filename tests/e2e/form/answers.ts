import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type FieldName, fields } from '../../../lib/requests/fields';
import { asSeen } from '../live';

type Words = typeof import('../../../messages/request/nl.json');

/** The words of the form, so that no test repeats them. */
export function wordsOf(locale: string): Words {
  return JSON.parse(readFileSync(`messages/request/${locale}.json`, 'utf8'), (_, value) =>
    typeof value === 'string' ? asSeen(value) : value,
  );
}

/** What a teacher answers; all questions that must be answered, and some others. */
export const right: Partial<Record<FieldName, string>> = {
  kind: 'secondary',
  organisation: 'Sint-Jan «West»',
  town: 'Voorbeeldstad',
  name: 'Mia Ö. مريم',
  role: 'teacher',
  email: 'mia@school.example',
  phone: '015 00 00 00',
  age: '4de jaar secundair',
  participants: '24 ll.',
  month: '2027-03',
  times: 'dinsdag\n<b>donderdag</b>',
  language: 'fr',
  goal: 'Over vluchten & aankomen',
};

/** Fills in the form with a pointer: only what is named. */
export async function fill(page: Page, answers: Partial<Record<FieldName, string>>): Promise<void> {
  for (const { name, kind } of fields) {
    const answer = answers[name];
    if (answer === undefined) continue;
    if (kind === 'choice') await page.locator(`[name=${name}][value="${answer}"]`).check();
    else if (kind === 'month') await page.locator(`[name=${name}]`).selectOption(answer);
    else await page.locator(`[name=${name}]`).fill(answer);
  }
}

/** Fills in the form with the keys only, from the top, and sends it from its button. */
export async function type(page: Page, answers: Partial<Record<FieldName, string>>): Promise<void> {
  const focused = page.locator(':focus');
  for (let count = 0; count < 120; count++) {
    await page.keyboard.press('Tab');
    const name = await focused.getAttribute('name').catch(() => null);
    if (name === 'step') return page.keyboard.press('Enter');
    const field = fields.find((one) => one.name === name);
    const answer = field && answers[field.name];
    if (!field || answer === undefined) continue;
    const choices: readonly string[] = field.choices ?? [];
    if (field.kind === 'choice') {
      await page.keyboard.press('Space');
      for (let i = choices.indexOf(answer); i > 0; i--) await page.keyboard.press('ArrowDown');
    } else if (field.kind === 'month') {
      const months = await focused
        .locator('option')
        .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
      for (let i = months.indexOf(answer); i > 0; i--) await page.keyboard.press('ArrowDown');
    } else if (field.kind === 'text') await page.keyboard.insertText(answer);
    else await page.keyboard.type(answer);
  }
  throw new Error('no button was reached');
}

/** The answers that stand in the form that is shown. */
export async function shown(page: Page): Promise<Partial<Record<FieldName, string>>> {
  const found: Partial<Record<FieldName, string>> = {};
  for (const { name, kind } of fields) {
    if (kind === 'choice') {
      const chosen = page.locator(`[name=${name}]:checked`);
      if ((await chosen.count()) > 0) found[name] = (await chosen.getAttribute('value')) ?? '';
    } else {
      const value = await page.locator(`[name=${name}]`).inputValue();
      if (value !== '') found[name] = value;
    }
  }
  return found;
}

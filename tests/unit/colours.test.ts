import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { mark } from '@/lib/mark';

// axe skips much text in Arabic script (it takes joined letters for an icon font), so the colours
// themselves are checked here: WCAG 2.2, contrast ratio.
const css = readFileSync(join(inject('project'), 'app/styles/tokens.css'), 'utf8');
const darkBlock = css.slice(css.indexOf('prefers-color-scheme: dark'));

function colours(text: string): Record<string, string> {
  const found = text.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g);
  return Object.fromEntries([...found].map(([, name, value]) => [name, value]));
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a = '', b = ''): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours(css.slice(0, css.indexOf('prefers-color-scheme: dark')));
const themes = { light, dark: { ...light, ...colours(darkBlock) } };

const text: [string, string][] = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'soft'],
  ['brand', 'paper'],
  ['brand', 'card'],
  ['brand', 'soft'],
  ['on-band', 'band'],
];
/** What must be seen but is not read: borders of controls, the focus ring. */
const shapes: [string, string][] = [
  ['line', 'paper'],
  ['line', 'card'],
  ['focus', 'paper'],
  ['focus', 'card'],
  ['sun', 'band'],
];

test.each(Object.entries(themes))('%s: text 7:1, shapes 3:1', (_, theme) => {
  for (const [front, back] of text)
    expect(contrast(theme[front], theme[back]), `${front} on ${back}`).toBeGreaterThanOrEqual(7);
  for (const [front, back] of shapes)
    expect(contrast(theme[front], theme[back]), `${front} on ${back}`).toBeGreaterThanOrEqual(3);
});

test('the mark has the colours of the page', () => {
  expect(mark.colours.band).toBe(light.band);
  expect(mark.colours.sun).toBe(light.sun);
});

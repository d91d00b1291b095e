import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

/** What a screen asks for beside itself, by its address. */
export type Assets = { style: string; files: Map<string, { type: string; body: string }> };

/**
 * The style of the desk, made of that of the site, and the picture in the browser's tab. The address
 * of the style changes with what it says, so that a browser may keep it.
 */
export async function readAssets(root: string): Promise<Assets> {
  const from = join(root, 'app/styles/desk.css');
  const made = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(
    readFileSync(from, 'utf8'),
    { from },
  );
  const mark = createHash('sha256').update(made.css).digest('hex').slice(0, 12);
  const style = `/stijl-${mark}.css`;
  const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8');
  return {
    style,
    files: new Map([
      [style, { type: 'text/css; charset=utf-8', body: made.css }],
      ['/icon.svg', { type: 'image/svg+xml', body: icon }],
    ]),
  };
}

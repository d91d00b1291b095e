import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';

/** What a screen asks for beside itself, by its address. */
export type Assets = {
  style: string;
  script: string;
  files: Map<string, { type: string; body: string }>;
};

/**
 * The style of the desk, made of that of the site, its small script, and the picture in the browser's
 * tab. The addresses of both change with what they say, so that a browser may keep them.
 */
export async function readAssets(root: string): Promise<Assets> {
  const from = join(root, 'app/styles/desk.css');
  const made = await postcss([tailwind({ base: root, optimize: { minify: true } })]).process(
    readFileSync(from, 'utf8'),
    { from },
  );
  const style = `/stijl-${markOf(made.css)}.css`;
  const code = readFileSync(join(root, 'lib/editor/browser/desk.js'), 'utf8');
  const script = `/redactie-${markOf(code)}.js`;
  const icon = readFileSync(join(root, 'public/icon.svg'), 'utf8');
  return {
    style,
    script,
    files: new Map([
      [style, { type: 'text/css; charset=utf-8', body: made.css }],
      [script, { type: 'text/javascript; charset=utf-8', body: code }],
      ['/icon.svg', { type: 'image/svg+xml', body: icon }],
    ]),
  };
}

function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

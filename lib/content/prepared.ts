import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Content } from './files';
import { pathOfPicture } from './pictures';

/** Where the files stand that were found in order: the text that the check read, and no other. */
export const preparedFolder = '.contentlayer/content';

/** Leaves what was read for Contentlayer, below a project folder; files that did not change are not touched. */
export function prepare(root: string, { files, pictures, searchWords }: Content): void {
  const folder = join(root, preparedFolder);
  const shown = files.filter(({ kind }) => kind !== 'moved' && kind !== 'questions');
  const wanted = new Map(
    shown.map(({ path, text }) => [join(folder, relative('content', path)), text]),
  );
  for (const name of existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
    : [])
    if (name.endsWith('.md') && !wanted.has(join(folder, name))) rmSync(join(folder, name));
  for (const [file, text] of wanted) writeChanged(file, text);
  writeChanged(join(root, '.contentlayer/search.json'), JSON.stringify(searchWords));
  const drawings = [...pictures].map(([name, svg]) => [name, pathOfPicture(svg)]);
  writeChanged(
    join(root, '.contentlayer/pictures.json'),
    JSON.stringify(Object.fromEntries(drawings)),
  );
}

/** Writes a file unless it says this already. */
export function writeChanged(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

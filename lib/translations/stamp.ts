import { renameSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Stamp } from '../content/schema';

/**
 * A translation's file with another stamp; everything else stays as the editor wrote it.
 * Throws when the file has no front matter.
 */
export function withStamp(file: string, stamp: Stamp): string {
  const end = file.indexOf('\n---', 3);
  if (!file.startsWith('---') || end < 0) throw new Error('There is no front matter.');
  const [front, rest] = [file.slice(0, end), file.slice(end)];
  const others = front.replace(/\ntranslation:.*(\n[ \t].*)*/, '');
  // Quoted, because a hash such as 123456789012 is a number to YAML.
  const block = stringify(
    { translation: stamp },
    { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', flowCollectionPadding: false },
  );
  return `${others}\n${block.trimEnd()}${rest}`;
}

/** Writes a file whole or not at all. */
export function writeWhole(file: string, text: string): void {
  const draft = `${file}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

import { z } from 'zod';
import { vcardName, wholeFiles } from '../addresses/directory';
import { csv } from './csv';
import { hsds } from './hsds';
import { published } from './publish';
import { type Directory, directorySchema, type PublishedDirectory } from './schema';
import { vcards } from './vcard';

/** A file of the directory: its text and its media type. */
export type DataFile = { text: string; type: string };

/** The whole directory, in every form. */
const whole: Record<(typeof wholeFiles)[number], (directory: PublishedDirectory) => DataFile> = {
  'contact.json': (directory) => json(directory),
  // JSON Schema (2020-12), made from the rule itself; the same in every language.
  'contact.schema.json': () => json(z.toJSONSchema(directorySchema)),
  'contact.csv': (directory) => ({ text: csv(directory), type: 'text/csv; charset=utf-8' }),
  'contact.vcf': (directory) => vcard(vcards(directory, directory.people, '3.0')),
  'contact.v4.vcf': (directory) => vcard(vcards(directory, directory.people, '4.0')),
  'hsds.json': (directory) => json(hsds(directory)),
};

/** A file by its name; `undefined` when there is no such file. */
export function fileOf(all: Directory, name: string): DataFile | undefined {
  const directory = published(all);
  const ofAll = wholeFiles.find((file) => file === name);
  if (ofAll) return whole[ofAll](directory);
  for (const person of directory.people)
    for (const version of ['3.0', '4.0'] as const)
      if (vcardName(person.slug, version) === name)
        return vcard(vcards(directory, [person], version));
}

function json(value: object): DataFile {
  return { text: `${JSON.stringify(value, null, 2)}\n`, type: 'application/json' };
}

function vcard(text: string): DataFile {
  return { text, type: 'text/vcard; charset=utf-8' };
}

import type { Messages } from 'next-intl';
import { z } from 'zod';
import { dataTypes, organisationCard, vcardName, type wholeFiles } from '../addresses/directory';
import { organisation } from '../content/documents';
import { type Locale, languages } from '../i18n/languages';
import { csv } from './csv';
import { feed } from './feed';
import { factsOf, published } from './publish';
import { type Directory, directorySchema, type PublishedDirectory } from './schema';
import { organisationVcard, personVcard, vcards } from './vcard';
import { xlsx } from './xlsx';

/** A file of the directory: what is in it and its media type. */
export type DataFile = { body: string | Uint8Array<ArrayBuffer>; type: string };

type Language = { locale: Locale; messages: Messages };

/** The whole directory, in every form. */
const whole: Record<
  (typeof wholeFiles)[number],
  (directory: PublishedDirectory, language: Language) => DataFile | Promise<DataFile>
> = {
  'contact.json': (directory) => json(factsOf(directory)),
  'contact.csv': (directory) => ({ body: csv(directory), type: 'text/csv; charset=utf-8' }),
  'contact.xlsx': async (directory, { locale }) => ({
    body: await xlsx(directory, languages[locale].dir),
    type: dataTypes['contact.xlsx'],
  }),
  'contact.vcf': (directory) => vcard(vcards(directory, '3.0')),
  'contact.v4.vcf': (directory) => vcard(vcards(directory, '4.0')),
  'changes.json': (directory, { locale, messages }) => ({
    ...json(feed(directory, locale, messages)),
    type: dataTypes['changes.json'],
  }),
};

/** A file by its name; `undefined` when there is no such file. */
export async function fileOf(
  all: Directory,
  name: string,
  language: Language,
): Promise<DataFile | undefined> {
  const directory = published(all);
  const make = Object.entries(whole).find(([file]) => file === name)?.[1];
  if (make) return make(directory, language);
  for (const version of ['3.0', '4.0'] as const) {
    if (vcardName(organisationCard, version) === name)
      return vcard(organisationVcard(directory, version));
    const person = directory.people.find(({ slug }) => vcardName(slug, version) === name);
    if (person) return vcard(personVcard(directory, person, version));
  }
}

/**
 * The rule of `contact.json` as JSON Schema (2020-12). A later 1.x may add fields: a reader that
 * follows it refuses none that it does not know.
 */
export function schemaOf(): object {
  return z.toJSONSchema(directorySchema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
}

/** A value as a file that people can read too. */
export function json(value: object): DataFile {
  return { body: `${JSON.stringify(value, null, 2)}\n`, type: 'application/json' };
}

function vcard(body: string): DataFile {
  return { body, type: 'text/vcard; charset=utf-8' };
}

/** What a file is called once it is saved: `steunpunt-asiel-migratie-nl.xlsx`. */
export function downloadName(locale: Locale, file: string): string {
  const service = organisation.name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return `${service}-${locale}${/\..*$/.exec(file)?.[0] ?? ''}`;
}

import { sourceLocale } from '../i18n/languages';
import { type Rights as Given, nameSchema, rightsSchema } from './accountsFile';
import { say } from './words';

/** What a form about an account says, as it was typed. */
export type Values = { name: string; role: string; languages: readonly string[]; person?: string };

/** What a form about an account means; `mistakes` by field, in Dutch. */
export type Rights = {
  name?: string;
  rights?: Given;
  values: Values;
  mistakes: { name?: string; role?: string; languages?: string; close?: string };
};

/** The fields of a form about an account, as they were typed. */
export function valuesOf(fields: URLSearchParams): Values {
  return {
    name: fields.get('name') ?? '',
    role: fields.get('role') ?? '',
    languages: fields.getAll('languages'),
    person: fields.get('person') || undefined,
  };
}

/** Reads a form about an account. Languages count for a translator only, a file of their own for an editor. */
export function readAccountForm(fields: URLSearchParams): Rights {
  const values = valuesOf(fields);
  const name = nameSchema.safeParse(values.name).data;
  const isTranslator = values.role === 'translator';
  const rights = rightsSchema.safeParse({
    role: values.role,
    languages: isTranslator ? values.languages : [],
    person: values.role === 'editor' ? values.person : undefined,
  }).data;
  const needsLanguage = isTranslator && !rights?.languages.some((one) => one !== sourceLocale);
  const mistakes: Rights['mistakes'] = {};
  if (name === undefined) mistakes.name = say('accounts.nameWrong');
  if (needsLanguage) mistakes.languages = say('accounts.languagesWrong');
  else if (!rights) mistakes.role = say('accounts.roleWrong');
  return { name, rights: needsLanguage ? undefined : rights, values, mistakes };
}

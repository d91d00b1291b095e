import { organisation } from '../content/documents';
import { locales } from '../i18n/languages';

/** The languages in which the pages of the form are built: none while nobody is responsible. */
export const formLocales = organisation.controller ? locales.map((locale) => ({ locale })) : [];

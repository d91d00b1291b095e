import { isLocale, type Locale, sourceLocale, translatedLocales } from '../i18n/languages';
import type { PageState } from './state';

/** What somebody asked of `npm run translations`. */
export type Command =
  | { do: 'show'; json: boolean }
  | { do: 'accept'; page?: PageState; languages: Locale[]; sure: boolean }
  | { do: 'reviewed'; page?: PageState; languages: Locale[]; by: string }
  /** Without `by` the text is printed, with it the result is kept. */
  | { do: 'back'; page: PageState; languages: Locale[]; by?: string }
  | { do: 'sheet'; languages: Locale[] };

const usage = `Zo gebruikt u dit:
  npm run translations                                    welke pagina staat hoe ver in welke taal
  npm run translations -- --json                          hetzelfde voor een programma
  npm run translations accept <pagina> [talen]            de vertaling klopt nog na een kleine wijziging
  npm run translations reviewed <pagina> <taal> --by <functie>
  npm run translations sheet <taal>                       een blad voor een moedertaalspreker
  npm run translations back <pagina> <taal>               alleen de vertaling, om terug te vertalen
  npm run translations back <pagina> <taal> --by <functie>   de terugvertaling is vergeleken en klopt
Een pagina is bijvoorbeeld hulp/dossier; index is de beginpagina; messages zijn de woorden van knoppen.`;

/** Reads the words after the command. Throws with a Dutch explanation when they are not right. */
export function commandOf(args: string[], pages: PageState[]): Command {
  const options = args.filter((arg) => arg.startsWith('--'));
  const [name, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = options.find((option) => !['--json', '--yes', '--by'].includes(option));
  if (unknown) throw new Error(`"${unknown}" ken ik niet.\n${usage}`);
  if (name === undefined) return { do: 'show', json: options.includes('--json') };
  if (name === 'sheet') return { do: 'sheet', languages: [languageOf(rest[0])] };
  if (name === 'accept') {
    const [slug, ...tags] = rest;
    const languages = tags.flatMap((tag) => tag.split(',')).map(languageOf);
    return {
      do: 'accept',
      page: pageOf(slug, pages),
      languages: languages.length > 0 ? languages : translatedLocales,
      sure: options.includes('--yes'),
    };
  }
  if (name === 'reviewed') {
    // npm keeps `--by` for itself and passes on what follows.
    const [slug, tag, ...role] = rest;
    const by = role.join(' ').trim();
    if (!by)
      throw new Error(
        `Schrijf achter --by wie de tekst nakeek, met een functie: --by "tolk Arabisch".\n${usage}`,
      );
    return { do: 'reviewed', page: pageOf(slug, pages), languages: [languageOf(tag)], by };
  }
  if (name === 'back') {
    const [slug, tag, ...role] = rest;
    const page = pageOf(slug, pages);
    if (!page) throw new Error(`Noem een pagina; messages kan hier niet.\n${usage}`);
    return {
      do: 'back',
      page,
      languages: [languageOf(tag)],
      by: role.join(' ').trim() || undefined,
    };
  }
  throw new Error(`"${name}" ken ik niet.\n${usage}`);
}

function languageOf(tag = ''): Locale {
  if (isLocale(tag) && tag !== sourceLocale) return tag;
  throw new Error(
    `"${tag}" is geen taal van de vertalingen. Kies uit: ${translatedLocales.join(', ')}.\n${usage}`,
  );
}

function pageOf(slug = '', pages: PageState[]): PageState | undefined {
  if (slug === 'messages') return undefined;
  const page = pages.find((one) => one.slug === (slug === 'index' ? '' : slug) && slug !== '');
  if (page) return page;
  throw new Error(
    `De pagina "${slug}" bestaat niet. Schrijf het pad zonder taal en zonder .md, zoals hulp/dossier.\n${usage}`,
  );
}

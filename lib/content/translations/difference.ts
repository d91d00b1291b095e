import type { Locale } from '../../i18n/languages';
import { partsOf } from '../hash';
import { nameOf } from './report';
import { type PageState, textOf } from './state';

/** What has changed in a Dutch page since it was translated, beside the translation as it is. */
export function difference(page: PageState, locale: Locale): string {
  const state = page.languages[locale];
  if (!state?.file) return `${nameOf(page.slug)}, ${locale}: er is geen vertaling.`;
  const stamp = state.file.data.translation;
  if (stamp && state.changed.length === 0)
    return `${nameOf(page.slug)}, ${locale}: de Nederlandse tekst is niet veranderd.`;
  const theirs = sectionsOf(page.source.body, page.source);
  const ours = sectionsOf(state.file.body, state.file);
  const changed = stamp ? state.changed : page.parts.map(({ name }) => name);
  return changed
    .map((name) => {
      const at = page.parts.findIndex((part) => part.name === name);
      return [
        `── ${nameOf(page.slug)}, ${locale}: ${name}`,
        'Nederlands, nieuw of veranderd:',
        indent(theirs[at] ?? ''),
        `Vertaling (${locale}), zoals ze nu is:`,
        indent(ours[at] ?? '(niets)'),
      ].join('\n');
    })
    .join('\n\n');
}

function sectionsOf(body: string, file: PageState['source']): string[] {
  const { title, description } = textOf(file);
  const [start = '', ...rest] = body.split(/^(?=## )/m);
  return partsOf(textOf(file)).map((_, i) =>
    i === 0 ? [title, description, start].join('\n') : (rest[i - 1] ?? ''),
  );
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `    ${line}`)
    .join('\n');
}

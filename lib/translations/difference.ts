import { pageText } from '../content/files';
import { partsOf } from '../content/hash';
import type { Locale } from '../i18n/languages';
import { moved, nameOf } from './report';
import type { PageState } from './state';

/** What has changed in a Dutch page since it was translated, beside the translation as it is. */
export function difference(page: PageState, locale: Locale): string {
  const state = page.languages[locale];
  if (!state?.file) return `${nameOf(page.slug)}, ${locale}: er is geen vertaling.`;
  const stamp = state.file.facts?.translation;
  if (stamp && state.status !== 'outdated')
    return `${nameOf(page.slug)}, ${locale}: de Nederlandse tekst is niet veranderd.`;
  if (stamp && state.changed.length === 0)
    return `${nameOf(page.slug)}, ${locale}: ${moved}. Vergelijk de hele pagina.`;
  const ours = partsOf(pageText(state.file));
  const changed = stamp ? state.changed : page.parts.map(({ name }) => name);
  return changed
    .map((name) => {
      const at = page.parts.findIndex((part) => part.name === name);
      return [
        `── ${nameOf(page.slug)}, ${locale}: ${name}`,
        'Nederlands, nieuw of veranderd:',
        indent(page.parts[at]?.text ?? ''),
        `Vertaling (${locale}), zoals ze nu is:`,
        indent(ours[at]?.text ?? '(niets)'),
      ].join('\n');
    })
    .join('\n\n');
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `    ${line}`)
    .join('\n');
}

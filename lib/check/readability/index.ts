import { type Block, shapeOf } from '../../content/blocks';
import type { PageFile } from '../../content/files';
import type { Problem } from '../../content/problem';
import { brokenLink } from '../habits';
import { hardToRead, type Measured, sentencesIn } from './formulas';

/** Words of letters from offices, with the plain word. */
const bureaucratic: Record<string, string> = {
  indien: 'als',
  'omwille van': 'door, om',
  'met betrekking tot': 'over',
  teneinde: 'om',
  middels: 'met, door',
  'dienen te': 'moeten',
  'dient te': 'moet',
  betreffende: 'over',
  inzake: 'over',
  'aan de hand van': 'met',
  'er wordt': 'wie doet het?',
  'er worden': 'wie doet het?',
  hetgeen: 'wat',
  tevens: 'ook',
  echter: 'maar',
  reeds: 'al',
  derhalve: 'dus',
  conform: 'volgens',
  alvorens: 'voor, voordat',
  gelieve: 'wilt u, u kunt',
  desbetreffende: 'die, deze',
  aangaande: 'over',
  omtrent: 'over',
  alsmede: 'en',
  bijgevolg: 'dus',
  ingevolge: 'door',
  vermits: 'omdat',
  'ten behoeve van': 'voor',
};
const officePatterns = Object.entries(bureaucratic).map(
  ([word, better]) => [word, better, new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu')] as const,
);
const abbreviations =
  /\b(bijv|bv|o\.a|m\.b\.t|i\.v\.m|d\.w\.z|enz|etc|nr|i\.p\.v|t\.o\.v|a\.u\.b|m\.b\.v|d\.m\.v|i\.f\.v|o\.b\.v|t\.g\.v|m\.a\.w)\.|\b(mbt|ivm|mbv|dmv|ipv|tov|dwz|aub)\b/i;

/** Whether a page can be read by who reads little: words, brackets, and per heading the sentences. */
export function checkReadability(page: PageFile, layer: 'plain' | 'second'): Problem[] {
  const { path: file, locale, tree, data } = page;
  if (locale !== 'nl' && locale !== 'en' && locale !== 'fr') return [];
  const { blocks } = shapeOf(tree, data);
  const level = locale === 'nl' ? undefined : ('warning' as const);
  return [
    ...(locale === 'nl' ? blocks.flatMap((block) => officeWords(file, block)) : []),
    ...hardSections(blocks, locale, layer).map((found) => ({ file, ...found, level })),
  ];
}

function officeWords(file: string, { text, where, kind }: Block): Problem[] {
  const found = officePatterns
    .filter(([, , pattern]) => pattern.test(text))
    .map(([word, better]) => `Schrijf gewoner: "${word}" wordt "${better}".`);
  const short = abbreviations.exec(text)?.[0];
  if (short) found.push(`Schrijf het woord voluit: "${short}".`);
  if (kind !== 'footnote' && /\([^)]*\)/.test(text.replace(brokenLink, '')))
    found.push('Haakjes maken een zin moeilijk. Maak er een eigen zin van.');
  return found.map((message) => ({ file, where, message }));
}

/** Each heading with its text, then the whole page. */
function hardSections(blocks: Block[], language: Measured, layer: 'plain' | 'second') {
  const sections: { where?: string; sentences: string[] }[] = [{ sentences: [] }];
  const body = blocks.filter(
    ({ kind }) => kind === 'heading' || kind === 'paragraph' || kind === 'cell',
  );
  for (const { kind, where, text } of body)
    if (kind === 'heading') sections.push({ where, sentences: [] });
    else sections.at(-1)?.sentences.push(...sentencesIn(text));
  const all = { where: undefined, sentences: sections.flatMap(({ sentences }) => sentences) };
  return [...sections, all].flatMap(({ where, sentences }) => {
    const message = hardToRead(sentences, language, layer);
    return message ? [{ where, message }] : [];
  });
}

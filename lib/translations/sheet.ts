import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeOf } from '../content/blocks';
import { type Locale, languages, sourceLocale } from '../i18n/languages';
import { readWords } from '../words/files';
import { nameOf } from './report';
import type { TranslationState } from './state';

/** The pages on which a wrong word does most harm: they come first. */
const critical = [
  'doelgroepen/uitgeprocedeerden',
  'doelgroepen/subsidiaire-bescherming',
  'doelgroepen/mensen-zonder-papieren',
  'hulp/dossier',
  'doel',
];
const criticalWords = /^(notice|topics|functions|person\.(unconfirmed|viaCoordinator|askUs))/;

/** A sheet for a native speaker, as Markdown to print: Dutch beside the translation, most needed first. */
export function sheet(
  root: string,
  { pages, topics }: Pick<TranslationState, 'pages' | 'topics'>,
  locale: Locale,
): string {
  const { name, nameNl } = languages[locale];
  const doubts = join(root, `content/reviews/${locale}.md`);
  const words = readWords(root, locale, topics);
  const asked = [...readWords(root, sourceLocale, topics)].filter(([key]) =>
    criticalWords.test(key),
  );
  return [
    `# Nakijken: ${nameNl} (${name})`,
    'Klopt de vertaling, en klinkt ze zoals mensen spreken? Schrijf in de derde kolom wat beter is. Alles is door een computer vertaald.',
    existsSync(doubts) ? readFileSync(doubts, 'utf8').trim() : '',
    '## Vaste woorden en meldingen',
    table(asked.map(([key, dutch]) => [dutch, words.get(key) ?? ''])),
    ...[...critical, ...pages.map(({ slug }) => slug)].flatMap((slug, i, all) => {
      const page = all.indexOf(slug) === i ? pages.find((one) => one.slug === slug) : undefined;
      const file = page?.languages[locale]?.file;
      if (!page || !file) return [];
      const [theirs, ours] = [page.source, file].map(
        ({ tree, data }) => shapeOf(tree, data).blocks,
      );
      const rows =
        theirs?.map(({ text, note }, i) => [
          note ? `${text} (Let op: ${note})` : text,
          ours?.[i]?.text ?? '',
        ]) ?? [];
      return [`## ${nameOf(slug)}`, table(rows)];
    }),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function table(rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} | |`;
  return ['| Nederlands | Vertaling | Beter |', '| --- | --- | --- |', ...rows.map(line)].join(
    '\n',
  );
}

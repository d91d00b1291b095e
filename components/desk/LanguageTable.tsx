import { nameOf } from '@/lib/editor/texts';
import { say } from '@/lib/editor/words';
import { type Locale, sourceLocale } from '@/lib/i18n/languages';
import Onward from './Onward';
import WordsLinks from './WordsLinks';

const columns = ['reviewed', 'machine', 'outdated', 'missing'] as const;

type Props = {
  rows: ({ locale: Locale } & Record<(typeof columns)[number], number>)[];
  /** How many Dutch pages there are. */
  pages: number;
  /** Whether the Dutch interface words may be changed too. */
  hasDutch: boolean;
};

/** How far each language is, in numbers of pages. */
export default function LanguageTable({ rows, pages, hasDutch }: Props) {
  return (
    <>
      <p>{say('translations.lead', { pages })}</p>
      <ul className="cards">
        {rows.map(({ locale, ...counts }) => (
          <li key={locale}>
            <Onward
              href={`/vertalingen/${locale}`}
              title={nameOf(locale)}
              text={columns
                .filter((column) => counts[column] > 0)
                .map((column) => say(`translations.count.${column}`, { count: counts[column] }))
                .join(', ')}
            />
            <WordsLinks locale={locale} />
          </li>
        ))}
      </ul>
      {hasDutch && (
        <section aria-labelledby="dutch">
          <h2 id="dutch">{nameOf(sourceLocale)}</h2>
          <WordsLinks locale={sourceLocale} />
        </section>
      )}
    </>
  );
}

import { nameOf } from '@/lib/editor/texts';
import { say } from '@/lib/editor/words';
import type { Locale } from '@/lib/i18n/languages';
import Onward from './Onward';

const columns = ['reviewed', 'machine', 'outdated', 'missing'] as const;

type Props = {
  rows: ({ locale: Locale } & Record<(typeof columns)[number], number>)[];
  /** How many Dutch pages there are. */
  pages: number;
};

/** How far each language is, in numbers of pages. */
export default function LanguageTable({ rows, pages }: Props) {
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
          </li>
        ))}
      </ul>
    </>
  );
}

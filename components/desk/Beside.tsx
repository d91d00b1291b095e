import type { Status } from '@/lib/content/status';
import type { Piece } from '@/lib/editor/git/difference';
import { nameOf } from '@/lib/editor/texts';
import type { Row } from '@/lib/editor/translations';
import { say } from '@/lib/editor/words';
import { type Locale, languages, sourceLocale } from '@/lib/i18n/languages';
import Pieces from './Pieces';
import Version from './Version';

type Props = {
  locale: Locale;
  status: Status;
  rows: Row[];
  changes?: Piece[];
  /** The Dutch text with its marks, for who begins a translation. */
  typed?: string;
};

/** The Dutch text and a translation, piece by piece; what changed in Dutch is marked and told. */
export default function Beside({ locale, status, rows, changes, typed }: Props) {
  const { lang, dir } = languages[locale];
  return (
    <>
      <p className="aside">{say(`translations.status.${status}`)}</p>
      {changes && (
        <section>
          <h2>{say('translations.changes')}</h2>
          <Pieces pieces={changes} />
        </section>
      )}
      <details open={status === 'outdated' || status === 'missing'}>
        <summary className="tap underline">{say('translations.beside')}</summary>
        <div className="beside">
          <div className="max-md:hidden">
            <p className="strong">{nameOf(sourceLocale)}</p>
            <p className="strong">{nameOf(locale)}</p>
          </div>
          {rows.map(({ dutch, own, note, isChanged }, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a text keep their place
            <div key={i} className={isChanged ? 'changed' : undefined}>
              <div>
                {isChanged && <p className="help strong">{say('translations.isChanged')}</p>}
                <p className="help md:hidden">{nameOf(sourceLocale)}</p>
                {dutch}
                {note && <p className="help">{say('translations.note', { note })}</p>}
              </div>
              <div>
                <p className="help md:hidden">{nameOf(locale)}</p>
                <div lang={lang} dir={dir}>
                  {own}
                </div>
              </div>
            </div>
          ))}
        </div>
        <a href="#body" className="tap">
          {say('translations.toField')}
        </a>
      </details>
      {typed !== undefined && (
        <>
          <p>{say('translations.beginLead')}</p>
          <Version heading={say('translations.typed')} parts={[{ label: '', text: typed }]} />
        </>
      )}
    </>
  );
}

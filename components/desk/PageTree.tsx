import type { Entry } from '@/lib/editor/git/history';
import { editAddress } from '@/lib/editor/texts';
import { momentOf, say } from '@/lib/editor/words';
import { sourceLocale } from '@/lib/i18n/languages';

/** A page in the list, with its last change and the languages in which something is to be done. */
export type ListedPage = {
  slug: string;
  title: string;
  last?: Entry;
  /** In which the words of the question stand. */
  sentence?: string;
  older: string[];
  missing: string[];
};

type Props = {
  groups: { title: string; pages: ListedPage[] }[];
  /** What was searched for. */
  wanted: string;
};

/** The pages, group by group, or those in which something was found. */
export default function PageTree({ groups, wanted }: Props) {
  return (
    <>
      <p>{say('texts.lead')}</p>
      <form action="/paginas" className="field">
        <label htmlFor="zoek">{say('texts.search')}</label>
        <p id="zoek-help" className="help">
          {say('texts.searchHelp')}
        </p>
        <div className="buttons">
          <input
            id="zoek"
            name="zoek"
            type="search"
            defaultValue={wanted}
            aria-describedby="zoek-help"
          />
          <button type="submit" className="button quiet">
            {say('texts.searchButton')}
          </button>
        </div>
      </form>
      {wanted && (
        <p>
          {groups.length === 0 && say('texts.nothing', { words: wanted })}{' '}
          <a href="/paginas" className="tap">
            {say('texts.all')}
          </a>
        </p>
      )}
      {groups.map(({ title, pages }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="rows">
            {pages.map((page) => (
              <li key={page.slug} className="py-2">
                <a href={editAddress(sourceLocale, page.slug)} className="tap strong">
                  {page.title}
                </a>
                <p className="help">{said(page).join(' ')}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** In which sentence something was found, when it changed, and which languages wait. */
function said({ sentence, title, last, older, missing }: ListedPage): string[] {
  return [
    ...(sentence && sentence !== title ? [`“${sentence}”`] : []),
    ...(last
      ? [say('texts.changed', { moment: momentOf(new Date(last.at)), name: last.author.name })]
      : []),
    ...(older.length > 0 ? [say('texts.older', { languages: older.join(', ') })] : []),
    ...(missing.length > 0 ? [say('texts.missing', { languages: missing.join(', ') })] : []),
  ];
}

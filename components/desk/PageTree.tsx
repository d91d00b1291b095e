import type { Entry } from '@/lib/editor/git/history';
import { editAddress } from '@/lib/editor/texts';
import { momentOf, say } from '@/lib/editor/words';
import { sourceLocale } from '@/lib/i18n/languages';

type Props = {
  pages: { slug: string; title: string; last?: Entry; older: string[] }[];
  /** What was searched for. */
  wanted: string;
};

/** All pages, each below the one it belongs to, with when it was changed and which languages are older. */
export default function PageTree({ pages, wanted }: Props) {
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
          {pages.length === 0 && say('texts.nothing', { words: wanted })}{' '}
          <a href="/paginas" className="tap">
            {say('texts.all')}
          </a>
        </p>
      )}
      <ul className="rows">
        {pages.map(({ slug, title, last, older }) => (
          <li key={slug} className="py-2" data-depth={slug.split('/').length}>
            <a href={editAddress(sourceLocale, slug)} className="tap strong">
              {title}
            </a>
            <p className="help">
              {last &&
                say('texts.changed', {
                  moment: momentOf(new Date(last.at)),
                  name: last.author.name,
                })}{' '}
              {older.length > 0
                ? say('texts.older', { languages: older.join(', ') })
                : say('texts.allSame')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

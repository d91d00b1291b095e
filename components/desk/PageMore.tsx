import { named } from '@/lib/editor/texts';
import { say } from '@/lib/editor/words';
import Form from './Form';
import Kept from './Kept';
import LongText from './LongText';

type Props = {
  slug: string;
  title: string;
  /** Whether who looks may do more than change words. */
  mayMore: boolean;
  searchWords?: { words: string[]; version: string };
};

/** What else there is about a page: its history, how people find it. */
export default function PageMore({ slug, title, mayMore, searchWords }: Props) {
  const ways = [
    { href: `/vertalingen/pagina/${named(slug)}`, words: 'translations' },
    { href: `/paginas/${named(slug)}/hernoem`, words: 'rename' },
    { href: `/paginas/${named(slug)}/verwijder`, words: 'remove' },
  ] as const;
  return (
    <section aria-labelledby="more">
      <h2 id="more">{say('texts.more')}</h2>
      <ul className="rows">
        <li>
          <a href={`/geschiedenis/pagina/${named(slug)}`} className="tap">
            {say('texts.history')}
          </a>
        </li>
        {mayMore &&
          ways.map(({ href, words }) => (
            <li key={words}>
              <a href={href} className="tap">
                {say(`texts.${words}`)}
              </a>
            </li>
          ))}
      </ul>
      {searchWords && (
        <details>
          <summary className="tap underline">{say('searchWords.title')}</summary>
          <Form action={`/zoekwoorden/${named(slug)}`}>
            <Kept fields={[['version', searchWords.version]]} />
            <LongText
              name="words"
              label={`${say('searchWords.label')}: ${title}`}
              help={say('searchWords.help')}
              value={searchWords.words.join('\n')}
              rows={8}
            />
            <button type="submit" className="button quiet">
              {say('searchWords.save')}
            </button>
          </Form>
        </details>
      )}
    </section>
  );
}

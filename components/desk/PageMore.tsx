import { named } from '@/lib/editor/texts';
import { say } from '@/lib/editor/words';

type Props = {
  slug: string;
  /** Whether who looks may do more than change words. */
  mayMore: boolean;
  /** Whether the site cannot do without it: it stays where it is. */
  isFixed: boolean;
};

/** What else there is about a page: its history, how people find it. */
export default function PageMore({ slug, mayMore, isFixed }: Props) {
  const ways = [
    { href: `/vertalingen/pagina/${named(slug)}`, words: 'translations' },
    { href: `/zoekwoorden/${named(slug)}`, words: 'searchWords' },
    ...(isFixed
      ? []
      : ([
          { href: `/paginas/${named(slug)}/hernoem`, words: 'rename' },
          { href: `/paginas/${named(slug)}/verwijder`, words: 'remove' },
        ] as const)),
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
    </section>
  );
}

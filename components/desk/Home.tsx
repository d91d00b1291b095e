import type { Entry } from '@/lib/editor/desk';
import { say } from '@/lib/editor/words';

/** What somebody can do here, each with a sentence. */
export default function Home({ entries }: { entries: Entry[] }) {
  return (
    <>
      <p>{say('home.lead')}</p>
      <ul className="cards">
        {entries.map(({ href, title, text }) => (
          <li key={href}>
            <a href={href} className="card block">
              <span className="strong block text-brand">{title}</span>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

import type { Entry } from '@/lib/editor/desk';
import { say } from '@/lib/editor/words';
import Onward from './Onward';

/** What somebody can do here, each with a sentence. */
export default function Home({ entries }: { entries: Entry[] }) {
  return (
    <>
      <p>{say('home.lead')}</p>
      <ul className="cards">
        {entries.map(({ href, title, text }) => (
          <li key={href}>
            <Onward href={href} title={title} text={text} />
          </li>
        ))}
      </ul>
    </>
  );
}

import type { Entry } from '@/lib/editor/desk';
import { say } from '@/lib/editor/words';
import Onward from './Onward';

type Props = { entries: Entry[]; isTrial: boolean };

/** What somebody can do here, each with a sentence. */
export default function Home({ entries, isTrial }: Props) {
  return (
    <>
      <p>{say(isTrial ? 'home.trialLead' : 'home.lead')}</p>
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

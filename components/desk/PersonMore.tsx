import { say } from '@/lib/editor/words';
import Onward from './Onward';

/** What else can be done about a person, beside changing what is written. */
export default function PersonMore({ slug, mayRemove }: { slug: string; mayRemove: boolean }) {
  return (
    <>
      <h2>{say('people.more')}</h2>
      <ul className="cards">
        <li>
          <Onward
            href={`/mensen/${slug}/afwezig`}
            title={say('people.awayLink')}
            text={say('people.awayText')}
          />
        </li>
        {mayRemove && (
          <li>
            <Onward
              href={`/mensen/${slug}/vertrekt`}
              title={say('people.leaveLink')}
              text={say('people.leaveText')}
            />
          </li>
        )}
      </ul>
    </>
  );
}

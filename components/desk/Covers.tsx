import { say } from '@/lib/editor/words';

type Props = { covers: { slug: string; name: string; days: string }[] };

/** For whom somebody answers, and when: with the way to that colleague's absence. */
export default function Covers({ covers }: Props) {
  return (
    covers.length > 0 && (
      <>
        <p>{say('people.covers')}</p>
        <ul className="rows">
          {covers.map(({ slug, name, days }) => (
            <li key={`${slug} ${days}`}>
              <a href={`/mensen/${slug}/afwezig`} className="tap">
                {say('people.coversFor', { name, days })}
              </a>
            </li>
          ))}
        </ul>
      </>
    )
  );
}

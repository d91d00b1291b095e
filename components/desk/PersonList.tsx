import { say } from '@/lib/editor/words';

type Card = { slug: string; name: string; lines: string[]; mayEdit: boolean };

/** The people of the service, each with what one can do about them. */
export default function PersonList({ people, mayCreate }: { people: Card[]; mayCreate: boolean }) {
  return (
    <>
      <p>{say('people.lead')}</p>
      <ul className="cards">
        {people.map(({ slug, name, lines, mayEdit }) => (
          <li key={slug} className="card">
            <h2>{name}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p className="desk-menu">
              {mayEdit && (
                <a href={`/mensen/${slug}`} className="tap">
                  {say('people.edit')}
                  <span className="hear"> {say('people.of', { name })}</span>
                </a>
              )}
              <a href={`/mensen/${slug}/afwezig`} className="tap">
                {say('people.awayLink')}
                <span className="hear"> {say('people.of', { name })}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      {mayCreate && (
        <p className="flex">
          <a href="/mensen/nieuw" className="button">
            {say('people.new')}
          </a>
        </p>
      )}
    </>
  );
}

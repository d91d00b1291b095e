import { say } from '@/lib/editor/words';

type Card = {
  slug: string;
  name: string;
  lines: string[];
  mayEdit: boolean;
  mayRemove: boolean;
};

/** The people of the service, each with what one can do about them. */
export default function PersonList({ people, mayCreate }: { people: Card[]; mayCreate: boolean }) {
  return (
    <>
      <p>{say('people.lead')}</p>
      <ul className="cards">
        {people.map(({ slug, name, lines, mayEdit, mayRemove }) => (
          <li key={slug} className="card">
            <h2>{name}</h2>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <p className="desk-menu">
              {mayEdit && <Way href={`/mensen/${slug}`} words="edit" name={name} />}
              <Way href={`/mensen/${slug}/afwezig`} words="awayLink" name={name} />
              {mayRemove && <Way href={`/mensen/${slug}/vertrekt`} words="leaveLink" name={name} />}
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

type WayProps = { href: string; words: 'edit' | 'awayLink' | 'leaveLink'; name: string };

/** What one can do about a person; who hears it, hears about whom. */
function Way({ href, words, name }: WayProps) {
  return (
    <a href={href} className="tap">
      {say(`people.${words}`)}
      <span className="hear"> {say('people.of', { name })}</span>
    </a>
  );
}

import { say } from '@/lib/editor/words';
import Onward from './Onward';

type Props = { slug: string; name: string };

/** Two ways in which a colleague leaves: somebody new comes, or what stands below. */
export default function LeaveChoice({ slug, name }: Props) {
  return (
    <>
      <h2>{say('people.eitherNew')}</h2>
      <Onward
        href={`/mensen/${slug}/opvolger`}
        title={say('people.replaceLink')}
        text={say('people.replaceText', { name })}
      />
      <p className="strong">{say('people.or')}</p>
      <h2>{say('people.orNobody')}</h2>
    </>
  );
}

import { useTranslations } from 'next-intl';
import type { Answer as Found } from '@/lib/directory/answers';
import People from './People';

type Props = { answer: Found; nobody: 'person.viaCoordinator' | 'contact.nobody' };

/** Who answers a question; when nobody does, says so and shows the general coordinator. */
export default function Answer({ answer, nobody }: Props) {
  const t = useTranslations();
  return (
    <>
      {answer.viaCoordinator && <p className="aside">{t(nobody)}</p>}
      <People people={answer.people} />
    </>
  );
}

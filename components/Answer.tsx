import { useTranslations } from 'next-intl';
import type { Answer as Found } from '@/lib/directory/answers';
import People from './People';

type Props = {
  answer: Found;
  /** What is asked about, in Dutch. */
  about?: string;
  nobody: 'person.viaCoordinator' | 'contact.nobody';
};

/** Who answers a question; when nobody does, says so and shows the general coordinator. */
export default function Answer({ answer, about, nobody }: Props) {
  const t = useTranslations();
  return (
    <>
      {answer.viaCoordinator && <p className="aside">{t(nobody)}</p>}
      <People people={answer.people} about={about} />
    </>
  );
}

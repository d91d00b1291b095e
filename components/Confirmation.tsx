import type { Entry } from '@/lib/directory/schema';

/** Whether the service confirmed a person's data, and when. */
export default function Confirmation({ confirmation }: Pick<Entry, 'confirmation'>) {
  const { status, text } = confirmation;
  return <p>{status === 'confirmed' ? text : <span className="label">{text}</span>}</p>;
}

import { telUri } from '@/lib/directory/telUri';

/** A telephone number to tap, left to right in every language. */
export default function Phone({ number }: { number: string }) {
  return (
    <a href={telUri(number)} className="tap">
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}

/** A telephone number to tap, left to right in every language. */
export default function Phone({ number }: { number: string }) {
  return (
    <a href={`tel:${number.replaceAll(' ', '')}`}>
      <bdi dir="ltr">{number}</bdi>
    </a>
  );
}

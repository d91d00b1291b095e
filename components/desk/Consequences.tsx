type Props = { title: string; lines: string[] };

/** What will happen, in words, before anything is done. */
export default function Consequences({ title, lines }: Props) {
  return (
    <section className="aside" aria-labelledby="consequences">
      <h2 id="consequences">{title}</h2>
      <ul className="list-disc ps-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

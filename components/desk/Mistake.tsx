/** What is wrong, at the field where it can be mended. */
export default function Mistake({ id, text }: { id: string; text?: string }) {
  return (
    text && (
      <p id={id} className="mistake">
        {text}
      </p>
    )
  );
}

type Props = { parts: { label: string; text: string }[]; heading: string };

/** A file as it was, whole. */
export default function Version({ parts, heading }: Props) {
  return (
    <details>
      <summary className="tap underline">{heading}</summary>
      <pre className="said">
        {parts.map(({ label, text }) => (label ? `${label}\n${text}` : text)).join('\n\n')}
      </pre>
    </details>
  );
}

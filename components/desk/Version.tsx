import { type Part, wholeOf } from '@/lib/editor/form/readable';

type Props = { parts: Part[]; heading: string };

/** A file as it was, whole. */
export default function Version({ parts, heading }: Props) {
  return (
    <details>
      <summary className="tap underline">{heading}</summary>
      <pre className="said">{wholeOf(parts)}</pre>
    </details>
  );
}

import { pictures } from '@/lib/content/documents';
import { neutralPicture } from '@/lib/content/pictures';

type Props = {
  /** A file in `content/pictures/`; without one, the neutral picture. */
  name?: string;
  /** Its width and height in CSS pixels. */
  size?: number;
};

/**
 * A picture drawn with one line, beside words that say the same: screen readers skip it. How it looks
 * stands in its attributes, so that it stays small and light where a browser knows no style of ours.
 */
export default function Icon({ name = neutralPicture, size = 24 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={pictures[name]} />
    </svg>
  );
}

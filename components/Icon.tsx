import { pictures } from '@/lib/content/documents';
import { neutralPicture } from '@/lib/content/pictures';

type Props = {
  /** A file in `content/pictures/`; without one, the neutral picture. */
  name?: string;
  /** Its size: `size-6`. */
  className: string;
};

/** A picture drawn with one line, beside words that say the same: screen readers skip it. */
export default function Icon({ name = neutralPicture, className }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 fill-none stroke-current stroke-[1.75] ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={pictures[name]} />
    </svg>
  );
}

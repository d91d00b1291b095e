import { mark } from '@/lib/mark';

/** The mark of the service: a bridge between two banks, with the sun above it. */
export default function Logo() {
  return (
    <svg viewBox="0 0 32 32" className="size-11 shrink-0" aria-hidden="true">
      <circle {...mark.sun} className="fill-sun" />
      <path d={mark.bridge} className="fill-current" />
    </svg>
  );
}

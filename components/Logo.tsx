import { mark } from '@/lib/mark';

/** The mark of the service: a bridge between two banks, with the sun above it. */
export default function Logo() {
  return (
    <svg width="36" height="36" viewBox="0 0 32 32" aria-hidden="true">
      <circle {...mark.sun} fill={mark.colours.sun} />
      <path d={mark.bridge} fill="currentColor" />
    </svg>
  );
}

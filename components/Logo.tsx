/** The mark of the service: a bridge between two banks, with the sun above it. */
export default function Logo() {
  return (
    <svg viewBox="0 0 32 32" className="size-11 shrink-0" aria-hidden="true">
      <circle cx="16" cy="10" r="5" className="fill-sun" />
      <path d="M2 17h28v9h-4a5 5 0 0 0-10 0 5 5 0 0 0-10 0H2Z" className="fill-current" />
    </svg>
  );
}

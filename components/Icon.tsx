import type { IconName } from '@/lib/content/vocabulary';

/** Pictures drawn with one line of 24 x 24 units, for who reads little. */
const paths: Record<IconName | 'newcomer' | 'organisation', string> = {
  groups:
    'M12 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM6 20c0-4 2.5-6 6-6s6 2 6 6M5.5 12.5a2 2 0 1 1 1-3.7M2.5 18c0-2 .8-3 2-3.5M18.5 12.5a2 2 0 1 0-1-3.7M21.5 18c0-2-.8-3-2-3.5',
  'asylum-seeker': 'M7 3h10M7 21h10M8 3v4l4 5 4-5V3M8 21v-4l4-5 4 5v4',
  'recognised-refugee': 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6ZM8.5 12l2.5 2.5 4.5-4.5',
  'subsidiary-protection': 'M12 3v2M3.5 13a8.5 8 0 0 1 17 0ZM12 13v5.5a2 2 0 0 0 4 0',
  regularised: 'M3 5h18v14H3ZM7 10h4M7 14h3M13.5 13l2 2 3.5-4',
  rejected: 'M6 3h8l4 4v14H6ZM14 3v4h4M9.5 12l5 5M14.5 12l-5 5',
  undocumented: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 21c0-4.5 3-7 7.5-7s7.5 2.5 7.5 7',
  everyone: 'M4 4h16v13h-9l-4 4v-4H4ZM10 8.5a2 2 0 1 1 2.8 1.8c-.5.3-.8.6-.8 1.2M12 14h.01',
  help: 'M12 20s-8-5-8-10.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 15 12 20 12 20Z',
  file: 'M3 5h6l2 3h10v11H3ZM7 12h10M7 15.5h6',
  family:
    'M7 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17 8a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM12 15a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM3 20v-5c0-2.5 1.5-4 4-4M21 20v-5c0-2.5-1.5-4-4-4M8.5 21c0-2.5 1.2-3.5 3.5-3.5s3.5 1 3.5 3.5',
  'mental-health':
    'M9 21v-3H7.5A1.5 1.5 0 0 1 6 16.5V14l-2-1 2-3a7 7 0 1 1 11 6v5M12.8 13s-3-1.7-3-3.9a1.6 1.6 0 0 1 3-.8 1.6 1.6 0 0 1 3 .8c0 2.2-3 3.9-3 3.9Z',
  'voluntary-return': 'M3 11l9-8 9 8M5.5 9.5V20h13V9.5M15.5 15h-7M11 12l-3 3 3 3',
  computer: 'M3 4h18v12H3ZM8 20h8M12 16v4',
  volunteers:
    'M12 9.5S8 7.3 8 4.7A2.1 2.1 0 0 1 12 3.5a2.1 2.1 0 0 1 4 1.2c0 2.6-4 4.8-4 4.8ZM3 13h3.5c1.5 0 2 1.5 3.5 1.5h3a1.5 1.5 0 0 1 0 3h-3M13.5 17l5.5-2.5a1.5 1.5 0 0 1 1.5 2.5L13 21H8l-2-1H3',
  school: 'M2 9l10-5 10 5-10 5ZM6 11.5V16c2 2 10 2 12 0v-4.5M22 9v6',
  goals: 'M6 21V3M6 4h12l-3 4 3 4H6',
  history: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7v5.5l3.5 2',
  team: 'M8.5 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2 20c0-4 2.5-6 6.5-6s6.5 2 6.5 6M16 4.5a3.3 3.3 0 0 1 0 6M17.5 14.3c3 .6 4.5 2.5 4.5 5.7',
  contact: 'M3 5h18v14H3ZM3.5 6l8.5 7 8.5-7',
  languages:
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9Z',
  about: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v6M12 7.5h.01',
  newcomer:
    'M9 7a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM5 14v-1.5C5 10.5 6.5 9 9 9s4 1.5 4 3.5V14M7 14v8M11 14v8M15 14h6v7h-6ZM16.5 14v-2h3v2',
  organisation: 'M4 21V5l8-2v18M12 9h8v12M2.5 21h19M7 8h2M7 12h2M7 16h2M15 13h2M15 17h2',
};

type Props = {
  name: keyof typeof paths;
  /** Its size: `size-6`. */
  className: string;
};

/** A picture beside words that say the same: screen readers skip it. */
export default function Icon({ name, className }: Props) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={`shrink-0 fill-none stroke-current stroke-[1.75] ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}

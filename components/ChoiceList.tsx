import { useLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { pathOf } from '@/lib/addresses/fixed.mjs';

type Props = {
  choices: { slug: string; words: ReactNode; lang?: string; dir?: string }[];
  /** Longer words: each on a line of its own on a phone. */
  wide?: boolean;
};

/** Links beside each other, the size of a thumb. */
export default function ChoiceList({ choices, wide }: Props) {
  const locale = useLocale();
  return (
    <ul className={wide ? 'cards' : 'choices'}>
      {choices.map(({ slug, words, lang, dir }) => (
        <li key={slug}>
          <a href={pathOf(locale, slug)} lang={lang} dir={dir} className="choice">
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

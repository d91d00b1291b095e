import { nameOf } from '@/lib/editor/texts';
import { say } from '@/lib/editor/words';
import type { Locale } from '@/lib/i18n/languages';
import { hasRequestWords } from '@/lib/words/files';

/** The ways to the interface words of a language. */
export default function WordsLinks({ locale }: { locale: Locale }) {
  const links = [{ href: `/woorden/${locale}`, title: say('words.site') }];
  if (hasRequestWords(locale))
    links.push({ href: `/woorden/${locale}/formulier`, title: say('words.form') });
  return (
    <ul>
      {links.map(({ href, title }) => (
        <li key={href}>
          <a href={href} className="tap">
            {title}
            <span className="hear"> ({nameOf(locale)})</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

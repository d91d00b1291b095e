import { say } from '@/lib/editor/words';
import type { Locale } from '@/lib/i18n/languages';
import { hasRequestWords } from '@/lib/words/files';

/** The ways to the interface words of a language. */
export default function WordsLinks({ locale }: { locale: Locale }) {
  return (
    <p>
      <a href={`/woorden/${locale}`} className="tap">
        {say('words.site')}
      </a>
      {hasRequestWords(locale) && (
        <>
          {' '}
          <a href={`/woorden/${locale}/formulier`} className="tap">
            {say('words.form')}
          </a>
        </>
      )}
    </p>
  );
}

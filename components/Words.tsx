import { useTranslations } from 'next-intl';
import { textAttributes } from '@/lib/content/pages';
import { wordsOf } from '@/lib/content/words';
import type { Locale } from '@/lib/i18n/languages';
import { linksIn } from '@/lib/textLinks';

/**
 * Only on pages that need it: a meaning is a sheet at the foot of the screen while it is pointed at, so
 * the page does not move and Back closes it; on paper all stand in a list, without style at the end.
 */
const style = `.words>div{display:none;position:fixed;z-index:2;left:0;right:0;bottom:0;max-height:60vh;overflow:auto;padding:1rem;border-top:4px solid var(--sun);background:var(--card)}.words>div:target{display:block}@media print{.words>div{display:block;position:static;border:0}.words a{display:none}}`;

/** The meanings of hard words that a text points to. */
export default function Words({ locale, anchors }: { locale: Locale; anchors: string[] }) {
  const t = useTranslations('page');
  const words = wordsOf(locale).filter(({ anchor }) => anchors.includes(anchor));
  return (
    <section className="words">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, in which nothing is escaped */}
      <style dangerouslySetInnerHTML={{ __html: style }} />
      {words.map(({ anchor, title, html, textLocale }) => (
        <div key={anchor} id={`w-${anchor}`}>
          <p
            {...textAttributes({ locale, textLocale })}
            className="strong my-0"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown at build time
            dangerouslySetInnerHTML={{ __html: title }}
          />
          <div
            {...textAttributes({ locale, textLocale })}
            // biome-ignore lint/security/noDangerouslySetInnerHtml: made from our own Markdown at build time
            dangerouslySetInnerHTML={{ __html: linksIn(locale, html) }}
          />
          <a href={`#t-${anchor}`} className="tap">
            {t('backToText')}
          </a>
        </div>
      ))}
    </section>
  );
}

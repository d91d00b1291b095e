import { useLocale, useTranslations } from 'next-intl';
import { pathOf, searchQuery, searchSlug } from '@/lib/addresses/fixed.mjs';
import { longest } from '@/lib/search/longest';

/** Only on pages with a field; letters smaller than the page's make an iPhone zoom in. */
const style = `form *{flex:none;font:inherit}input{flex:1;min-width:0;min-height:44px;padding:0 .75rem;border:2px solid var(--line);border-radius:.75rem;background:var(--card);color:inherit}`;

/** The field for a word, with the word that was asked. It works without a script: the answer is a page. */
export default function SearchForm({ asked }: { asked?: string }) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <form action={pathOf(locale, searchSlug)} className="my-3 flex print:hidden">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style, in which nothing is escaped */}
      <style dangerouslySetInnerHTML={{ __html: style }} />
      <input
        type="search"
        name={searchQuery}
        aria-label={t('label')}
        defaultValue={asked}
        maxLength={longest}
      />
      <button type="submit" className="button">
        {t('button')}
      </button>
    </form>
  );
}

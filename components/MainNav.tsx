import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { tabs } from '@/lib/addresses/menu';
import Icon from './Icon';

/** The four main doors, with pictures, at the top of every page. */
export default function MainNav({ slug }: { slug: string }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <nav aria-label={t('site.menu')} className="print:hidden">
      <ul className="tabs">
        {tabs.map((tab) => (
          <li key={tab.slug}>
            <a
              href={pathOf(locale, tab.slug)}
              // On a page below it the tab is marked, but it is another page.
              aria-current={
                slug === tab.slug ? 'page' : slug.startsWith(`${tab.slug}/`) || undefined
              }
              className="tab"
            >
              <Icon name={tab.word} /> {t(`nav.${tab.word}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

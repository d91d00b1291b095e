import { useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { tabs } from '@/lib/addresses/menu';
import { findPage, textAttributes } from '@/lib/content/pages';
import type { Locale } from '@/lib/i18n/languages';

type Props = { locale: Locale; slug: string };

/** The pages above this one, the home page first; a main door by its short word. */
export default function Breadcrumb({ locale, slug }: Props) {
  const t = useTranslations();
  const parts = slug.split('/').slice(0, -1);
  const above = parts.flatMap((_, i) => findPage(locale, parts.slice(0, i + 1).join('/')) ?? []);
  return (
    <nav aria-label={t('page.path')} className="print:hidden">
      <ol className="flex flex-wrap">
        <li>
          <a href={pathOf(locale, '')} className="tap">
            {t('site.home')}
          </a>
        </li>
        {above.map((parent) => {
          const tab = tabs.find((one) => one.slug === parent.slug);
          return (
            <li key={parent.slug} className="ps-1">
              <span aria-hidden="true">/ </span>
              <a
                href={pathOf(parent.locale, parent.slug)}
                className="tap"
                {...(tab ? {} : textAttributes(parent))}
              >
                {tab ? t(`nav.${tab.word}`) : parent.title}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

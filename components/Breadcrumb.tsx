import { useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { findPage, textAttributes } from '@/lib/content/pages';
import type { Locale } from '@/lib/i18n/languages';

type Props = { locale: Locale; slug: string };

/** The pages above this one, the home page first. */
export default function Breadcrumb({ locale, slug }: Props) {
  const t = useTranslations();
  const parts = slug.split('/').slice(0, -1);
  const above = parts.flatMap((_, i) => findPage(locale, parts.slice(0, i + 1).join('/')) ?? []);
  return (
    <nav aria-label={t('page.path')} className="mt-3 print:hidden">
      <ol className="flex flex-wrap gap-x-3 text-base">
        <li>
          <a href={pathOf(locale, '')} className="inline-flex min-h-11 items-center">
            {t('site.home')}
          </a>
        </li>
        {above.map((parent) => (
          <li key={parent.slug}>
            <span aria-hidden="true">/ </span>
            <a
              href={pathOf(parent.locale, parent.slug)}
              className="inline-flex min-h-11 items-center"
              {...textAttributes(parent)}
            >
              {parent.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

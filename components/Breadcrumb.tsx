import { useTranslations } from 'next-intl';
import { getPage, type Page, pathOf, textAttributes } from '@/lib/content/pages';

/** The pages above this one, the home page first. */
export default function Breadcrumb({ page }: { page: Page }) {
  const t = useTranslations();
  const parts = page.slug.split('/').slice(0, -1);
  const above = parts.map((_, i) => getPage(page.locale, parts.slice(0, i + 1).join('/')));
  return (
    <nav aria-label={t('page.path')} className="mt-3 print:hidden">
      <ol className="flex flex-wrap gap-x-3 text-base">
        <li>
          <a href={pathOf(page.locale, '')} className="inline-flex min-h-11 items-center">
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

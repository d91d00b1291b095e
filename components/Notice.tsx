import { useTranslations } from 'next-intl';
import { type Page, pathOf } from '@/lib/content/pages';
import { sourceLocale } from '@/lib/i18n/languages';

/** Says in the reader's language how far the text below can be trusted. */
export default function Notice({ page }: { page: Page }) {
  const t = useTranslations('notice');
  const { status, method, slug } = page;
  if (status === 'source' || (status === 'current' && method === 'human')) return null;
  return (
    <aside aria-label={t('label')} className="aside my-4">
      {status === 'missing' && t('missing')}
      {method === 'machine' && `${t('machine')} `}
      {status === 'outdated' && t('outdated')}{' '}
      <a
        href={pathOf(sourceLocale, slug)}
        hrefLang={sourceLocale}
        className="inline-flex min-h-11 items-center"
      >
        {t('dutch')}
      </a>
    </aside>
  );
}

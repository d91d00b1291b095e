import { useLocale, useTranslations } from 'next-intl';
import { pathOf, searchSlug } from '@/lib/addresses/fixed.mjs';
import { footerMenu } from '@/lib/addresses/menu';
import { organisation } from '@/lib/content/documents';
import { getPage, textAttributes } from '@/lib/content/pages';
import { siteUrl } from '@/lib/siteUrl.mjs';
import Dutch from './Dutch';

/** The end of every page: the pages about the service and the site; on paper, the page's address. */
export default function Footer({ slug }: { slug?: string }) {
  const t = useTranslations('site');
  const search = useTranslations('search');
  const locale = useLocale();
  return (
    <footer className="foot">
      <nav aria-label={t('more')} className="wide py-6 print:hidden">
        <ul className="pairs">
          <li>
            <a href={pathOf(locale, searchSlug)} className="tap">
              {search('title')}
            </a>
          </li>
          {footerMenu.map((other) => {
            const page = getPage(locale, other);
            return (
              <li key={other}>
                <a href={pathOf(locale, other)} {...textAttributes(page)} className="tap">
                  {page.title}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
      <p className="wide py-6">
        <Dutch>
          {organisation.legalForm} {organisation.name}, {organisation.city}
        </Dutch>{' '}
        {slug !== undefined && (
          <span className="hidden print:block">
            {t('address')} <bdi dir="ltr">{siteUrl + pathOf(locale, slug)}</bdi>
          </span>
        )}
      </p>
    </footer>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { fileSlug, sheetSlug } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import { getPage } from '@/lib/content/pages';
import { downloadName } from '@/lib/directory/files';

/** The directory for in the phone, on paper and in other systems. */
export default function Keep() {
  const t = useTranslations('contact');
  const locale = useLocale();
  const links = [
    { slug: fileSlug('contact.vcf'), words: t('saveAll') },
    { slug: sheetSlug, words: t('sheet') },
    {
      slug: fileSlug('contact.xlsx'),
      words: t('csv'),
      download: downloadName(locale, 'contact.xlsx'),
    },
    { slug: named.data, words: getPage(locale, named.data).title },
  ];
  return (
    <section aria-labelledby="keep" className="print:hidden">
      <h2 id="keep">{t('keep')}</h2>
      <ul>
        {links.map(({ slug, words, download }) => (
          <li key={slug}>
            <a href={pathOf(locale, slug)} download={download} className="tap">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

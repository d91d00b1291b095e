import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { getPage, slugs, textAttributes } from '@/lib/content/pages';
import type { Status } from '@/lib/content/status';
import { type Locale, languages, translatedLocales } from '@/lib/i18n/languages';
import { statusOfWords } from '@/lib/words/advertised';

const order = ['reviewed', 'machine', 'outdated', 'missing'] as const satisfies Status[];

/** Every page with its languages, by how far the translation is; tags, so that it fits a phone. */
export default function TranslationTable() {
  const t = useTranslations('translations');
  const here = useLocale();
  return (
    <div className="prose">
      <p>
        {translatedLocales.map((locale, i) => (
          <span key={locale}>
            {i > 0 && ' · '}
            <bdi dir="ltr">{locale}</bdi>:{' '}
            <bdi lang={languages[locale].lang}>{languages[locale].name}</bdi>
          </span>
        ))}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('page')}</th>
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {slugs.map((slug) => {
            const page = getPage(here, slug);
            return (
              <tr key={slug}>
                <th scope="row">
                  <a href={pathOf(here, slug)} {...textAttributes(page)}>
                    {page.title}
                  </a>
                </th>
                <StatusCell statusIn={(locale) => getPage(locale, slug).status} />
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t('words')}</th>
            <StatusCell statusIn={(locale) => statusOfWords(locale)} />
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** The languages of one page, by status. */
function StatusCell({ statusIn }: { statusIn: (locale: Locale) => Status }) {
  const t = useTranslations('translations');
  return (
    <td>
      {order.map((status) => {
        const found = translatedLocales.filter((locale) => statusIn(locale) === status);
        if (found.length === 0) return null;
        return (
          <p key={status} className="my-0">
            <strong>{t(status)}:</strong> <bdi dir="ltr">{found.join(' ')}</bdi>
          </p>
        );
      })}
    </td>
  );
}

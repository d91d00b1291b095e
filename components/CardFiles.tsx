import { useLocale, useTranslations } from 'next-intl';
import { fileSlug, organisationCard, vcardName } from '@/lib/addresses/directory';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { useDirectory } from '@/lib/directory/use';
import Dutch from './Dutch';
import PersonName from './PersonName';

/** The service and everybody, each as a file to save: some programs read only one card from a file. */
export default function CardFiles() {
  const t = useTranslations('contact');
  const locale = useLocale();
  const { organisation, people } = useDirectory();
  const card = (slug: string) => pathOf(locale, fileSlug(vcardName(slug, '3.0')));
  return (
    <section aria-labelledby="cards">
      <h2 id="cards">{t('saveOne')}</h2>
      <ul>
        <li>
          <a href={card(organisationCard)} className="tap">
            <Dutch>{organisation.name}</Dutch>
          </a>
        </li>
        {people.map(({ slug, name }) => (
          <li key={slug}>
            <a href={card(slug)} className="tap">
              <PersonName>{name}</PersonName>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

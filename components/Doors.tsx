import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import Icon from './Icon';

/** The ways into the site for who works with newcomers. */
export default function Doors() {
  const t = useTranslations('home');
  const locale = useLocale();
  const doors = [
    {
      slug: named.contact,
      icon: 'organisation',
      title: t('partner'),
      text: t('partnerText'),
    },
    {
      slug: named.schools,
      icon: 'school',
      title: t('school'),
      text: t('schoolText'),
    },
  ] as const;
  return (
    <nav aria-label={t('doors')} className="my-3">
      <ul className="cards">
        {doors.map(({ slug, icon, title, text }) => (
          <li key={icon}>
            <a href={pathOf(locale, slug)} className="aside line no-underline">
              <Icon name={icon} />
              <span className="min-w-0">
                <strong className="block text-brand underline">{title}</strong> {text}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

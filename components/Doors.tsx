import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { named } from '@/lib/addresses/menu';
import Icon from './Icon';

/** The three ways into the site, by who you are. */
export default function Doors() {
  const t = useTranslations('home');
  const locale = useLocale();
  const doors = [
    { href: '#new', icon: 'newcomer', title: t('newcomer'), text: t('newcomerText') },
    {
      href: pathOf(locale, named.contact),
      icon: 'organisation',
      title: t('partner'),
      text: t('partnerText'),
    },
    {
      href: pathOf(locale, named.schools),
      icon: 'school',
      title: t('school'),
      text: t('schoolText'),
    },
  ] as const;
  return (
    <nav aria-label={t('doors')} className="my-6">
      <ul className="grid gap-3 md:grid-cols-3">
        {doors.map(({ href, icon, title, text }) => (
          <li key={icon} className="grid">
            <a href={href} className="aside flex items-center gap-4 no-underline">
              <Icon name={icon} className="size-9" />
              <span>
                <strong className="block text-brand underline">{title}</strong>
                {text}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

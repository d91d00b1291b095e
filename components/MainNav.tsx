import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { mainMenu, named } from '@/lib/addresses/menu';
import Icon from './Icon';

const tabs = {
  [named.groups]: { word: 'groups', icon: 'groups' },
  [named.help]: { word: 'help', icon: 'help' },
  [named.contact]: { word: 'contact', icon: 'contact' },
  [named.goals]: { word: 'about', icon: 'about' },
} as const satisfies Record<(typeof mainMenu)[number], object>;

/** The four main doors, with pictures, at the top of every page. */
export default function MainNav({ slug }: { slug: string }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <nav aria-label={t('site.menu')} className="print:hidden">
      <ul className="mx-auto grid max-w-5xl grid-cols-4 gap-1 px-2 pb-2">
        {mainMenu.map((tab) => (
          <li key={tab}>
            <a
              href={pathOf(locale, tab)}
              // On a page below it the tab is marked, but it is another page.
              aria-current={slug === tab ? 'page' : slug.startsWith(`${tab}/`) || undefined}
              className="tab"
            >
              <Icon name={tabs[tab].icon} className="size-6" />
              {t(`nav.${tabs[tab].word}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

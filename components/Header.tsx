import { useLocale, useTranslations } from 'next-intl';
import { pathOf } from '@/lib/addresses/fixed.mjs';
import { organisation } from '@/lib/content/documents';
import { languages } from '@/lib/i18n/languages';
import Dutch from './Dutch';
import Icon from './Icon';
import LanguageList from './LanguageList';
import Logo from './Logo';
import MainNav from './MainNav';

/** The top of every page: who speaks, the language, the four main doors. */
export default function Header({ slug }: { slug: string }) {
  const t = useTranslations('language');
  const locale = useLocale();
  return (
    <header className="arches">
      <div className="bar">
        <a href={pathOf(locale, '')} className="tap text-inherit no-underline">
          <Logo />
          <Dutch>{organisation.name}</Dutch>
        </a>
        <details className="languages print:hidden">
          <summary>
            <Icon name="languages" />
            <span className="hear">{t('label')}: </span>
            {languages[locale].name}
          </summary>
          <nav aria-label={t('choose')} className="card">
            <LanguageList slug={slug} />
          </nav>
        </details>
      </div>
      <MainNav slug={slug} />
    </header>
  );
}

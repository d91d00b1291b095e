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
    <header className="arches bg-band text-on-band print:bg-transparent print:text-ink">
      <div className="mx-auto flex max-w-5xl items-center justify-between gap-1 px-2 py-2 sm:px-4">
        <a
          href={pathOf(locale, '')}
          className="flex min-h-12 items-center gap-2 tight strong text-sm text-inherit no-underline sm:text-xl"
        >
          <Logo />
          <Dutch>{organisation.name}</Dutch>
        </a>
        <details className="shrink-0 whitespace-nowrap print:hidden">
          <summary className="outlined strong flex min-h-12 cursor-pointer list-none items-center gap-1 rounded-xl px-1.5 text-sm sm:px-3 sm:text-base">
            <Icon name="languages" className="size-6" />
            <span className="sr-only">{t('label')}:</span>
            {languages[locale].name}
          </summary>
          <nav aria-label={t('choose')} className="card absolute inset-x-2 top-full z-10">
            <LanguageList slug={slug} />
          </nav>
        </details>
      </div>
      <MainNav slug={slug} />
    </header>
  );
}

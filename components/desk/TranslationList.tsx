import type { Status } from '@/lib/content/status';
import { editAddress } from '@/lib/editor/texts';
import { say } from '@/lib/editor/words';
import { type Locale, sourceLocale } from '@/lib/i18n/languages';

type Props = {
  /** The language of all; without it each says its own. */
  locale?: Locale;
  pages: { slug: string; title: string; status: Status; locale?: Locale }[];
};

/** Translations, those that wait for somebody first. */
const order: Status[] = ['outdated', 'missing', 'machine', 'reviewed'];

/** Translations under how far they are. */
export default function TranslationList({ locale, pages }: Props) {
  const groups = order.map((status) => pages.filter((page) => page.status === status));
  return groups.map(
    ([first, ...rest]) =>
      first && (
        <section key={first.status}>
          <h2>{say(`translations.status.${first.status}`)}</h2>
          <ul className="rows">
            {[first, ...rest].map(
              ({ slug, title, status, locale: own = locale ?? sourceLocale }) => (
                <li key={own + slug} className="py-1">
                  {status === 'missing' ? (
                    <>
                      <span className="strong">{title}</span>{' '}
                      <a href={editAddress(own, slug)} className="tap">
                        {say('translations.begin')}
                        <span className="hear">: {title}</span>
                      </a>
                    </>
                  ) : (
                    <a href={editAddress(own, slug)} className="tap strong">
                      {title}
                    </a>
                  )}
                </li>
              ),
            )}
          </ul>
        </section>
      ),
  );
}

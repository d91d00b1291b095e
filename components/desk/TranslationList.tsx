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

/** Translations with how far each is. */
export default function TranslationList({ locale, pages }: Props) {
  const sorted = pages.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return (
    <ul className="rows">
      {sorted.map(({ slug, title, status, locale: own = locale ?? sourceLocale }) => (
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
          <p className="help">{say(`translations.status.${status}`)}</p>
        </li>
      ))}
    </ul>
  );
}

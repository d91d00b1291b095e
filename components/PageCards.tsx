import { pathOf } from '@/lib/addresses/fixed.mjs';
import { type Page, textAttributes } from '@/lib/content/pages';
import Icon from './Icon';

/** Pages as cards with a picture: the whole card is the link. */
export default function PageCards({ pages }: { pages: Page[] }) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {pages.map((page) => (
        <li key={page.slug} className="grid">
          <a href={pathOf(page.locale, page.slug)} className="card flex items-center gap-4">
            <span className="text-brand">
              <Icon name={page.icon} className="size-9" />
            </span>
            <span {...textAttributes(page)}>
              <strong className="block text-brand underline">{page.title}</strong>
              {page.description}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

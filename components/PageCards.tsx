import { pathOf } from '@/lib/addresses/fixed.mjs';
import { type Page, textAttributes } from '@/lib/content/pages';
import Icon from './Icon';

/** Pages as cards with a picture: the whole card is the link. */
export default function PageCards({ pages }: { pages: Page[] }) {
  return (
    <ul className="cards">
      {pages.map((page) => (
        <li key={page.slug}>
          <a href={pathOf(page.locale, page.slug)} className="card line">
            <span className="text-brand">
              <Icon name={page.icon} size={36} />
            </span>
            <span className="min-w-0" {...textAttributes(page)}>
              <strong className="block text-brand underline">{page.title}</strong>{' '}
              {page.description}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

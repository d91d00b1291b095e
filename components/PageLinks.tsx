import { pathOf } from '@/lib/addresses/fixed.mjs';
import { type Page, textAttributes } from '@/lib/content/pages';
import Icon from './Icon';

/** Pages by picture and title, one line each: many on one screen. */
export default function PageLinks({ pages }: { pages: Page[] }) {
  return (
    <ul className="rows pairs">
      {pages.map((page) => (
        <li key={page.slug}>
          <a
            href={pathOf(page.locale, page.slug)}
            className="tap strong w-full"
            {...textAttributes(page)}
          >
            <Icon name={page.icon} size={30} /> {page.title}
          </a>
        </li>
      ))}
    </ul>
  );
}

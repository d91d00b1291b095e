import { useTranslations } from 'next-intl';
import { hole } from '@/lib/search/holes';
import NothingFound from './NothingFound';

/**
 * The holes for what was found: where it leads, what it says, and by which word of another language it
 * was found; or that nothing was.
 */
export default function Results() {
  const t = useTranslations('search');
  return (
    <>
      {hole('#any')}
      <ul className="rows">
        {hole('#found')}
        <li>
          <a href={hole('path')} className="tap strong">
            {hole('title')}
          </a>
          <p className="my-0">{hole('description')}</p>
          {hole('#by')}
          <p className="my-0">
            {t('by')} <bdi>{hole('by')}</bdi>
          </p>
          {hole('/by')}
        </li>
        {hole('/found')}
      </ul>
      {hole('/any')}
      {hole('#none')}
      <NothingFound />
      {hole('/none')}
    </>
  );
}

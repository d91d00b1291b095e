import { useLocale } from 'next-intl';
import Breadcrumb from './Breadcrumb';
import Notice from './Notice';

type Props = Parameters<typeof Notice>[0] & { slug: string };

/** The line above a page's title: where the reader is, and how far the words can be trusted. */
export default function Above({ slug, of }: Props) {
  const locale = useLocale();
  return (
    <div className="above">
      <Breadcrumb locale={locale} slug={slug} />
      <Notice of={of} />
    </div>
  );
}

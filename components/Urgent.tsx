import { useLocale, useTranslations } from 'next-intl';
import { currentNotices } from '@/lib/content/notices';
import { textAttributes } from '@/lib/content/pages';
import { wordsFor } from '@/lib/content/topics';
import { isNear } from '@/lib/directory/absence';
import { useDirectory } from '@/lib/directory/use';
import Marked from './Marked';
import Period from './Period';

/** What every reader must know now: urgent notices while they last, and a closure that is near. */
export default function Urgent() {
  const t = useTranslations('urgent');
  const locale = useLocale();
  const notices = currentNotices();
  const closed = useDirectory().organisation.closed.filter(isNear);
  if (notices.length + closed.length === 0) return null;
  return (
    <aside aria-label={t('label')} className="aside my-3">
      {notices.map(({ slug, sentence, text }) => {
        if (!text) return sentence && <p key={slug}>{t(sentence)}</p>;
        const words = wordsFor(text, locale);
        return (
          <p key={slug} {...textAttributes({ locale, ...words })}>
            <Marked text={words.text} />
          </p>
        );
      })}
      {closed.map((period) => (
        <Period key={period.from} period={period} />
      ))}
    </aside>
  );
}

import { useLocale } from 'next-intl';
import { textAttributes } from '@/lib/content/pages';
import { getTopic, wordsFor } from '@/lib/content/topics';
import Marked from './Marked';

/** The name of a topic, in Dutch while the reader's language has none; `topic` is its key. */
export default function TopicName({ topic }: { topic: string }) {
  const locale = useLocale();
  const { text, textLocale } = wordsFor(getTopic(topic).words, locale);
  if (textLocale === locale) return <Marked text={text} />;
  return (
    <bdi {...textAttributes({ locale, textLocale })}>
      <Marked text={text} />
    </bdi>
  );
}

import type { Messages } from 'next-intl';
import type { Locale } from './languages';

/** The interface words of a language, the same object each time. */
export async function messagesOf(locale: Locale): Promise<Messages> {
  return (await import(`@/messages/${locale}.json`)).default;
}

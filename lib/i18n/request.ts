import { locale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, sourceLocale } from './languages';
import { messagesOf } from './messages';

/** The words of the language in the address. */
export default getRequestConfig(async () => {
  const wanted = (await locale()) ?? sourceLocale;
  const tag = isLocale(wanted) ? wanted : sourceLocale;
  return { locale: tag, messages: await messagesOf(tag) };
});

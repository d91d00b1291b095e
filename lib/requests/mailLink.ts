import { asciiAddress } from '../content/mailAddress';
import { inQuery } from '../directory/mail';
import { sourceLocale } from '../i18n/languages';
import type { RequestLocale } from '../i18n/requestLocales';
import { requestQuestions, requestTranslator } from './words';

/**
 * The address that opens a new mail (RFC 6068) with the questions to a school, to fill in: each in Dutch,
 * too, which the service reads.
 */
export function requestMailLink(to: string, locale: RequestLocale): string {
  const dutch = requestQuestions(sourceLocale);
  const body = requestQuestions(locale).map((question, i) =>
    [...new Set([dutch[i], question])].join(' / '),
  );
  const subject = requestTranslator(sourceLocale)('offer.subject');
  return `mailto:${asciiAddress(to)}?subject=${inQuery(subject)}&body=${inQuery(body.join('\r\n\r\n'))}`;
}

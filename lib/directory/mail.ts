import type { Messages } from 'next-intl';
import dutch from '../../messages/nl.json';
import { asciiAddress } from '../content/mailAddress';

/**
 * The address that opens a new mail (RFC 6068) with a Dutch subject and questions to fill in, each in
 * Dutch and in the reader's language: the service knows what is asked, whatever the language.
 * @param words the questions in the reader's language
 * @param about what the mail is about, in Dutch
 */
export function mailLink(to: string, words: Messages['mail'], about = ''): string {
  const ask = (key: keyof Messages['mail'], answer = '') => {
    const both = [...new Set([dutch.mail[key], words[key]])].join(' / ');
    return `${both.replace(/[?:]?$/, ':')} ${answer}`;
  };
  const body = [ask('topic', about), ask('question'), '', ask('answer'), ask('language')];
  const subject = [dutch.mail.question, about].filter(Boolean).join(': ');
  return `mailto:${asciiAddress(to)}?subject=${inQuery(subject)}&body=${inQuery(body.join('\r\n'))}`;
}

/**
 * Text for the query of an address. Letters stay as they are, as a valid URL string may have them
 * (WHATWG URL, 4.3): the browser encodes them, and the page stays small.
 */
export function inQuery(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}.,:()/-]/gu, encodeURIComponent);
}

import { distance } from 'fastest-levenshtein';

/** Where most people here have their mail. */
const common = ['gmail.com', 'hotmail.com', 'hotmail.be', 'outlook.com', 'outlook.be'];
const also = ['telenet.be', 'skynet.be', 'proximus.be', 'yahoo.com', 'icloud.com'];
/** As good as the ones above, and too near to them to be a mistake. */
const others = ['mail.com', 'ymail.com', 'email.com', 'yahoo.fr', 'hotmail.fr', 'outlook.fr'];

/** The address that was probably meant, where the part after `@` is nearly a well-known one. */
export function meantMail(email: string): string | undefined {
  const [, name = '', domain = ''] = /^(.+)@([^@]+)$/.exec(email.toLowerCase()) ?? [];
  const known = [...common, ...also];
  if (!domain || [...known, ...others].includes(domain)) return undefined;
  const meant = known.find((one) => distance(one, domain) <= 2);
  return meant && `${email.slice(0, name.length)}@${meant}`;
}

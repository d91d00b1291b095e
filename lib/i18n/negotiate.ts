import Negotiator from 'negotiator';
import { sourceLocale } from './languages';

/** The languages of a site by their tags, each with the other tags that mean it, in lower case. */
export type Tags = Record<string, readonly string[]>;

/** How a site finds the language of an address and of a reader. */
export type Negotiation = {
  /** The language that a BCP 47 tag of any spelling means: `AR-sy`, `arb`, `fr-CA`. */
  localeOf: (tag: string) => string | undefined;
  /**
   * The reader's best language by the `Accept-Language` header (RFC 9110, 12.5.4). Who asks for others
   * only gets English, who asks for none Dutch. Junk in the header is ignored.
   */
  negotiate: (acceptLanguage: string | null) => string;
};

/** The language for who reads none of this site's: more people can read some of it than of Dutch. */
const common = 'en';

/** Negotiation among the languages that a site has, which may be more than those of this program. */
export function negotiation(tags: Tags): Negotiation {
  const byTag = new Map(
    Object.entries(tags).flatMap(([locale, aliases]) =>
      [...aliases, locale].map((tag): [string, string] => [tag, locale]),
    ),
  );
  const localeOf = (tag: string): string | undefined => {
    const lower = tag.toLowerCase();
    const parent = lower.lastIndexOf('-');
    return byTag.get(lower) ?? (parent > 0 ? localeOf(lower.slice(0, parent)) : undefined);
  };
  const negotiate = (acceptLanguage: string | null) => {
    const wanted = new Negotiator({
      headers: { 'accept-language': acceptLanguage ?? undefined },
    }).languages();
    for (const tag of wanted) {
      const locale = localeOf(tag);
      if (locale) return locale;
    }
    const asksForOthers = wanted.some((tag) => /^[a-z]{2,3}(-|$)/i.test(tag));
    return asksForOthers && common in tags ? common : sourceLocale;
  };
  return { localeOf, negotiate };
}

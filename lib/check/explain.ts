import { closest, distance } from 'fastest-levenshtein';
import type { core } from 'zod';
import words from '../../messages/nl.json';
import type { Problem } from '../content/problem';

/** The Dutch words of keys, so that who writes `dinsdag` hears that it is `tuesday`. */
const labels: Record<string, string> = {
  ...words.functions,
  ...words.days,
  ...words.reasons,
};

/** What a right value looks like, by field. */
const examples: Record<string, string> = {
  title: 'title: Gezinshereniging',
  description: 'description: Wilt u uw gezin laten komen? Wij helpen met het dossier.',
  layer: 'layer: plain',
  icon: 'icon: family',
  order: 'order: 2',
  topics: 'topics:\n      - family-reunification',
  reviewBy: 'reviewBy: 2027-06-12',
  next: 'next:\n      - hulp/dossier',
  name: 'name: Leen Geys',
  function: 'function: general-coordinator',
  days: 'days:\n      - tuesday\n      - thursday',
  email: 'email: naam@voorbeeld.be',
  phone: 'phone: "+32 15 00 00 00"',
  verified: 'verified:\n      date: 2026-11-23\n      by: algemeen coördinator',
  date: 'date: 2026-11-23',
  madeAt: 'madeAt: 2026-11-23',
  by: 'by: algemeen coördinator',
  'hours.from': 'from: "09:00"',
  'hours.until': 'until: "12:00"',
  away: 'away:\n      - from: 2026-12-21\n        until: 2026-12-31\n        reason: holiday',
  'away.from': 'from: 2026-12-21',
  'away.until': 'until: 2026-12-31',
  reason: 'reason: holiday',
  replacedBy: 'replacedBy: leen-geys',
  languages: 'languages:\n      - nl\n      - fr',
  street: 'street: Straat 1',
  postalCode: 'postalCode: "2800"',
  address: 'address: fietsles',
  page: 'page: hulp/fietsles',
  partner: 'partner: IOM',
  words: 'words:\n      nl: Fietsles\n      en: Cycling lessons',
  nl: 'nl: Fietsles',
  text: 'text:\n      nl: Vandaag is er geen spreekuur.',
  sentence: 'sentence: closed',
  addresses: 'addresses:\n      oude-pagina: hulp/dossier',
  of: 'of: "3f9c1a77b2e4"',
  legalForm: 'legalForm: vzw',
  city: 'city: Mechelen',
};

const types: Record<string, string> = {
  string: 'tekst',
  array: 'een lijst, elke regel met een streepje',
  object: 'een blok met eigen regels eronder',
  number: 'een getal',
  int: 'een geheel getal',
};

/** A zod issue as an editor reads it: the field and what to write instead. */
export function explain(
  issue: core.$ZodIssue,
  known: string[],
): Pick<Problem, 'where' | 'message'>[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ where: `veld "${key}"`, message: unknownField(key, known) }));
  const path = issue.path.filter((part) => typeof part === 'string');
  const where = path.length > 0 ? `veld "${path.join('.')}"` : undefined;
  return [{ where, message: sentence(issue, path) }];
}

function sentence(issue: core.$ZodIssue, path: string[]): string {
  const field = path.at(-1);
  const right = examples[path.join('.')] ?? examples[field ?? ''];
  const example = right ? ` Schrijf bijvoorbeeld:\n    ${right}` : '';
  const input = issue.input;
  if (issue.code === 'custom') return issue.message;
  if (field === undefined)
    return 'De regels tussen de twee --- zijn geen gegevens. Schrijf elke regel als "naam: waarde".';
  if (input === undefined || input === null) return `Dit veld ontbreekt of is leeg.${example}`;
  if (issue.code === 'invalid_type')
    return `Hier hoort ${types[issue.expected] ?? issue.expected}.${example}`;
  if (issue.code === 'invalid_value')
    return unknownValue(String(input), issue.values.map(String), labels);
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return `"${input}" is geen e-mailadres.${example}`;
  if (issue.code === 'too_small' && issue.origin === 'number')
    return `Dit getal is te klein.${example}`;
  if (issue.code === 'too_small') return `Dit veld is leeg.${example}`;
  return `"${input}" is hier niet juist.${example}`;
}

/** The known name that a misspelt one looks like; `undefined` when none does. */
export function similar(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(name, [...known]);
  return distance(name, near) <= 3 ? near : undefined;
}

function unknownField(key: string, known: string[]): string {
  const near = similar(key, known);
  return near
    ? `Dit veld ken ik niet. Bedoelt u "${near}"?`
    : `Dit veld ken ik niet. Haal het weg of kies uit: ${known.join(', ')}.`;
}

/**
 * Says that a value is none of those that can stand here, and which was meant.
 * @param labels the Dutch words of the known values, where they have some
 */
export function unknownValue(
  value: string,
  known: readonly string[],
  labels: Record<string, string | undefined>,
): string {
  const meant =
    known.find((key) => labels[key]?.toLowerCase() === value.toLowerCase()) ??
    known.find((key) => distance(key, value) <= 2);
  const list = known.map((key) => (labels[key] ? `${key} (${labels[key]})` : key)).join(', ');
  return `"${value}" ken ik niet.${meant ? ` Bedoelt u "${meant}"?` : ''} Kies uit: ${list}.`;
}

import { closest, distance } from 'fastest-levenshtein';
import type { core } from 'zod';
import words from '../../../messages/nl.json';
import { withoutTags } from '../../i18n/plainWords';
import type { Problem } from './problem';

/** The Dutch words of keys, so that who writes `dinsdag` hears that it is `tuesday`. */
const labels: Record<string, string> = {
  ...words.topics,
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
  if (field === undefined)
    return 'De regels tussen de twee --- zijn geen gegevens. Schrijf elke regel als "naam: waarde".';
  if (input === undefined || input === null) return `Dit veld ontbreekt of is leeg.${example}`;
  if (issue.code === 'invalid_type')
    return `Hier hoort ${types[issue.expected] ?? issue.expected}.${example}`;
  if (issue.code === 'invalid_value') return unknownValue(String(input), issue.values.map(String));
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return `"${input}" is geen e-mailadres.${example}`;
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'too_small' && issue.origin === 'number')
    return `Dit getal is te klein.${example}`;
  if (issue.code === 'too_small') return `Dit veld is leeg.${example}`;
  return `"${input}" is hier niet juist.${example}`;
}

function unknownField(key: string, known: string[]): string {
  const near = closest(key, known);
  return distance(key, near) <= 3
    ? `Dit veld ken ik niet. Bedoelt u "${near}"?`
    : `Dit veld ken ik niet. Haal het weg of kies uit: ${known.join(', ')}.`;
}

function unknownValue(value: string, known: string[]): string {
  const meant =
    known.find((key) => labels[key]?.toLowerCase() === value.toLowerCase()) ??
    known.find((key) => distance(key, value) <= 2);
  const list = known
    .map((key) => (labels[key] ? `${key} (${withoutTags(labels[key])})` : key))
    .join(', ');
  return `"${value}" ken ik niet.${meant ? ` Bedoelt u "${meant}"?` : ''} Kies uit: ${list}.`;
}

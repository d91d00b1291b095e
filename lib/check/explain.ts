import { closest, distance } from 'fastest-levenshtein';
import type { core } from 'zod';
import words from '../../messages/nl.json';
import { phoneFault } from '../content/phone';
import type { Problem } from '../content/problem';
import { dutchFields, examples } from './examples';

/** The Dutch words of keys, so that who writes `dinsdag` hears that it is `tuesday`. */
const labels: Record<string, string> = {
  ...words.functions,
  ...words.days,
  ...words.reasons,
};

const types: Record<string, string> = {
  string: 'tekst',
  array: 'een lijst, elke regel met een streepje',
  object: 'een blok met eigen regels eronder',
  number: 'een getal, zonder aanhalingstekens',
  int: 'een geheel getal',
};

/** A zod issue as an editor reads it: the field and what to write instead. */
export function explain(
  issue: core.$ZodIssue,
  known: string[],
): Pick<Problem, 'where' | 'message' | 'field'>[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      where: `veld "${key}"`,
      field: [...issue.path, key].join('.'),
      message: unknownField(key, known),
    }));
  const path = issue.path.filter((part) => typeof part === 'string');
  const where = path.length > 0 ? `veld "${path.join('.')}"` : undefined;
  return [{ where, field: issue.path.join('.') || undefined, message: sentence(issue, path) }];
}

function sentence(issue: core.$ZodIssue, path: string[]): string {
  const field = path.at(-1);
  const right = examples[path.join('.')] ?? examples[field ?? ''];
  const example = right ? ` Schrijf bijvoorbeeld:\n    ${right}` : '';
  const input = issue.input;
  if (issue.code === 'custom') return issue.message;
  if (field === undefined)
    return 'De regels tussen de twee --- zijn geen gegevens. Schrijf elke regel als "naam: waarde".';
  if (issue.code === 'invalid_key' && input === '') return 'Dit veld is leeg. Vul het in.';
  if (input === undefined || input === null)
    return `Dit veld ontbreekt of is leeg.${example || ' Vul het in of haal de regel weg.'}`;
  if (issue.code === 'invalid_type') return `${wrongType(issue.expected, input, right)}${example}`;
  if (issue.code === 'invalid_value')
    return unknownValue(String(input), issue.values.map(String), labels);
  if (issue.code === 'invalid_format') {
    const strange = strangeLetter(String(input));
    if (strange) return strange;
    if (issue.format === 'phone') return phoneFault(String(input)) ?? '';
    if (issue.format === 'email') return mailSentence(String(input), example);
  }
  if (issue.code === 'too_small' && issue.origin === 'number')
    return `Dit getal is te klein.${example}`;
  if (issue.code === 'too_small') return `Dit veld is leeg.${example}`;
  return `"${input}" is hier niet juist.${example}`;
}

function wrongType(expected: string, input: unknown, example = ''): string {
  if (expected !== 'string') return `Hier hoort ${types[expected] ?? expected}.`;
  if (/\d{4}-\d\d-\d\d$/.test(example)) return 'Hier hoort een dag, als jaar-maand-dag.';
  const remedy =
    typeof input === 'object'
      ? 'Staan er haakjes [ ] of { } of een dubbele punt in, zet dan de hele waarde tussen rechte aanhalingstekens.'
      : `Zet ${typeof input === 'number' ? 'het getal' : 'het woord'} tussen rechte aanhalingstekens.`;
  return `Hier hoort tekst. ${remedy}`;
}

/** A letter or sign in a value that looks right and is another one. */
function strangeLetter(value: string): string | undefined {
  const sign = /[^\x20-\x7E\p{L}\p{M}]/u.exec(value)?.[0];
  const code = sign?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return sign
    ? `In "${value}" staat een teken dat op een gewoon teken lijkt (U+${code}). Wis de waarde en typ ze opnieuw.`
    : undefined;
}

/** All that is wrong with a mail address, or else how one is written. */
function mailSentence(address: string, example: string): string {
  const [name = '', domain = '.'] = address.split('@');
  // Before the @ only ordinary letters can stand.
  const strange = name.replace(/[\x20-\x7E]/g, '');
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const faults = [
    !strange
      ? ''
      : /^[\x20-\x7E]*$/.test(plain)
        ? ` Een e-mailadres heeft geen letters met een teken: schrijf ${plain}, niet ${name}.`
        : ` Een e-mailadres kan deze letter niet hebben: ${strange}. Typ het adres opnieuw.`,
    /\s/.test(address) ? ' Een e-mailadres heeft geen spaties.' : '',
    domain.includes(',') ? ' Er staat een komma: schrijf een punt.' : '',
    /[.,]/.test(domain) ? '' : ' Het einde ontbreekt, zoals .be.',
  ].join('');
  return `"${address}" is geen e-mailadres.${faults || example}`;
}

/** The known name that a misspelt one looks like, or that a Dutch one means; `undefined` when none. */
export function similar(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const meant = dutchFields[lower];
  if (meant && known.includes(meant)) return meant;
  const near = known.find((one) => one.toLowerCase() === lower) ?? closest(lower, [...known]);
  return known.length > 0 && distance(lower, near.toLowerCase()) <= Math.min(3, name.length / 2)
    ? near
    : undefined;
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
    known.find((key) => distance(key, value.toLowerCase()) <= 2);
  const list = known.map((key) => (labels[key] ? `${key} (${labels[key]})` : key)).join(', ');
  return `"${value}" ken ik niet.${meant ? ` Bedoelt u "${meant}"?` : ''} Kies uit: ${list}.`;
}

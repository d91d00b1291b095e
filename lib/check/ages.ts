/** One or two ages: `18 jaar`, `6 tot 12 jaar`, `16 of 17 jaar`. */
const age = String.raw`(?:\d{1,3}\s*(?:tot en met|tot|of|en|[-–])\s*)?\d{1,3}\s+jaar\b`;
const people =
  'baby’s|jongens?|meisjes?|jongeren?|minderjarigen?|mensen|personen|persoon|volwassenen?|leerlingen?|kinderen|kind|zoon|zoons|dochters?|broers?|zus|zussen|man|vrouw|partner|iemand';
const who = `(?:u|jij|je|ik|hij|zij|ze|wie|${people})`;
const is = '(?:ben|bent|is|zijn|was|waren|word|wordt|worden|werd)';
const about =
  '(?:(?:al|nog|geen|niet|net|pas|bijna|minstens|minder|meer|dan|ongeveer|samen|moet|mag|moeten) )*';
const end = String.raw`(?=\s*(?:[.,;:?!]|$|(?:en|of|maar|op|bij)\b))`;
const from = '(?:van|vanaf|tot|tot en met|tussen|onder|boven)';
/** A bare age is one of which laws and services speak: a time `tot 3 jaar` is more often no age. */
const grown = String.raw`(?:\d{1,2}\s*(?:tot en met|tot|of|en|[-–])\s*)?(?:1[2-9]|[2-9]\d)\s+jaar\b`;

/** How people say their age, whatever else the sentence says. */
const certain = patterns(
  `(?:jonger|ouder) dan ${age}`,
  `${age} (?:of|en) (?:ouder|jonger)`,
  String.raw`${age} (?:oud|geworden)\b`,
  String.raw`\b(?:minimum)?leeftijd (?:is |van |vanaf |tot |tussen )*${age}`,
  String.raw`\b(?:${people}) (?:${from} )+(?:de )?${age}(?! (?:verblijf|werk|ervaring))`,
);

/** What is an age unless the sentence speaks of a time that lasts. */
const likely = patterns(
  String.raw`\b${who} ${is} ${about}${age}${end}`,
  String.raw`\b${is} (?:uw |je )?${who} ${about}${age}${end}`,
  String.raw`\b${who} ${about}${age} ${is}${end}`,
  String.raw`\b(?:${from}|min) (?:de )?${grown}`,
);
const lasting =
  /\b(?:duur|duren|du?urt|termijn|periode|geldig|geld(?:t|en)\b|verbl|blij[fv]|bleef|wacht|straf|gevangen|lang\b|langer|geleden|sinds|binnen|gedurende|contract|getrouwd|samen\b|won(?:en|t)|woont?\b|werk|bewa)/i;

function patterns(...sources: string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, 'giu'));
}

/** A Dutch text without the ages of people: `18 jaar` remains 18 years, what lasts 5 years can change. */
export function withoutAges(text: string): string {
  const sentences = text.split(/(?<=[.?!])\s+/);
  return sentences
    .map((sentence) =>
      [...certain, ...(lasting.test(sentence) ? [] : likely)].reduce(
        (rest, pattern) => rest.replace(pattern, ' '),
        sentence,
      ),
    )
    .join(' ');
}

/** What counts as one syllable: runs of vowels, by language. */
const vowels = {
  nl: /aai|ooi|oei|eeu|ieu|ëi|ëe|aa|ee|oo|uu|ie|oe|ui|ij|ei|ou|au|eu|ai|oi|[aeiouyáàâéèêíìîóòôúùûäëïöüæœ]/g,
  en: /[aeiouy]{1,2}/g,
  fr: /eau|oeu|œu|ai|au|ei|eu|oi|ou|ui|ie|io|ia|iè|ié|[aeiouyàâéèêëîïôùûüœæ]/g,
};

/** The syllables of a word, as readability formulas count them; a number counts as one. */
export function syllablesIn(word: string, language: keyof typeof vowels): number {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '');
  if (!letters || /^\d/.test(word)) return 1;
  return Math.max(1, silent(letters, language).match(vowels[language])?.length ?? 0);
}

/** Without the letters that are written and not heard. */
function silent(word: string, language: keyof typeof vowels): string {
  if (language === 'en' && word.length <= 3) return 'a';
  if (language === 'en')
    return word
      .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? '')
      .replace(/^y/, '');
  if (language === 'fr')
    return word
      .replace(/([qg])u(?=[eiéèêïî])/g, '$1')
      .replace(/qu/g, 'q')
      .replace(/ent$/, (end) => (word.length > 5 ? 'nt' : end))
      .replace(/([^aeiouyàâéèêëîïôùûü])es?$/, '$1');
  return word;
}

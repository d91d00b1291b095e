/** Signs that stand for a point of a list in Word, in a PDF or in a mail. */
const bullet =
  /^\s*(?:[\p{So}\u2190-\u21FF·•‣◦∙○●¶§†‡»›−]|(?!-)\p{Pd})\s|^\s*[•●▪◦‣➢✓✔]\S|^\s*o\t/u;

/** What is wrong with a line as it was typed, in Dutch. */
export function wrongLine(typed: string): string | undefined {
  const line = typed.trimEnd();
  if (bullet.test(line))
    return 'Dit teken maakt geen lijst. Begin elke regel van een lijst met een streepje en een spatie: - zo.';
  if (/^\s*-[^\s-]/.test(line)) return 'Zet een spatie achter het streepje van een lijst: - zo.';
  if (/^\s*\d{1,2}[.)]\p{L}/u.test(line)) return 'Zet een spatie achter het nummer: 1. zo.';
  if (/^\s*(?:[a-z]|[ivx]{2,4})[.)]\s/.test(line))
    return 'Letters vooraan maken geen lijst. Begin elke regel met een streepje en een spatie: - zo, of met een nummer: 1. zo.';
  if (/\S\t/.test(line.replace(/^\s*(?:[-*+]|\d+[.)])\t/, '')))
    return 'Hier staat een tab, zoals in een tabel van Word. Maak een tabel met strepen: | Dag | Uur |, daaronder | --- | --- |.';
  if (/\S {4,}\S/.test(line) && !line.includes('|'))
    return 'Hier staan veel spaties naast elkaar: de lezer ziet er één. Maak een tabel met strepen: | Dag | Uur |, daaronder | --- | --- |.';
  const sign = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/i.exec(line.replace(/\]\([^)]*\)/g, ''))?.[0];
  return sign ? `Typ het teken zelf in plaats van ${sign}.` : undefined;
}

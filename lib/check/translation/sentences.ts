import type { BlockPair, Finding } from '../../content/blocks';

/** About as many questions and sentences as in Dutch; and what says "not" is read by a person. */
export function sentences({ source, target }: BlockPair): Finding[] {
  const found: Finding[] = [];
  const [asked, asks] = [source.text, target.text].map((text) => count(text, /[?؟]/g));
  if (asked !== asks)
    // A question may become "if …".
    found.push({
      level: 'warning',
      message: `In het Nederlands staan ${asked} vraagtekens, hier ${asks}.`,
    });
  const [theirs = 0, ours = 0] = [source.text, target.text].map((text) =>
    count(text, /[.!?؟。።]+(?=\s|$)/g),
  );
  if (theirs >= 3 && Math.abs(ours - theirs) / theirs > 0.3)
    found.push({
      level: 'warning',
      message: `In het Nederlands staan ${theirs} zinnen, hier ${ours}.`,
    });
  const negations = count(source.text, /\b(niet|geen|nooit|alleen|niemand|nog niet)\b/gi);
  if (negations >= 2)
    found.push({
      level: 'warning',
      message: `Kijk na of elke ontkenning er staat: "${source.text.slice(0, 80)}".`,
    });
  return found;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

import type { FootnoteDefinition } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type ContentFile, ofKind, type PageFile } from '../content/files';
import { today } from '../today.mjs';
import type { Question } from './people';

/** So many days before a page has to be checked again it is asked for. */
const ahead = 60;

/** What somebody has to look up again in the Dutch pages: what ages, and what nobody confirmed. */
export function pageQuestions(files: ContentFile[]): Question[] {
  return ofKind(files, 'source')
    .map((page) => ({
      about: 'Een pagina',
      file: page.path,
      ask: [...dueIn(page), ...unconfirmedIn(page)],
    }))
    .filter(({ ask }) => ask.length > 0);
}

function dueIn({ facts }: PageFile<'source'>): string[] {
  const day = facts?.reviewBy;
  const soon = new Date(Date.parse(today()) + ahead * 86_400_000).toISOString().slice(0, 10);
  if (!day || day > soon) return [];
  return [`Kijk de cijfers en regels op deze pagina opnieuw na; de afgesproken dag is ${day}.`];
}

/** Footnotes that say themselves that a source, a date or a confirmation is missing. */
function unconfirmedIn({ tree }: PageFile): string[] {
  const found: string[] = [];
  visit(tree, 'footnoteDefinition', (note: FootnoteDefinition) => {
    const text = plainText(note).trim();
    if (/zonder (bron|datum)|na te kijken|niet nagekeken/i.test(text))
      found.push(`Klopt dit, en wat is de bron en de datum? "${text}"`);
  });
  return found;
}

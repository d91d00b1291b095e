import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { PageFile } from '../content/files';
import type { Problem } from '../content/problem';
import { translatorNote } from '../content/translatorNote';
import { type Locale, languages } from '../i18n/languages';
import { checkHabits, isUnderlined } from './habits';
import { deadLink, type Targets, wrongLink } from './links';
import { checkNotes } from './notes';
import { privateFacts } from './privateFacts';
import { checkStyle } from './style';

/** Rules for the text of a page and for its title and description. */
export function checkProse(file: PageFile, targets: Targets): Problem[] {
  const problems: Problem[] = [];
  const add = (node: Nodes, message: string, level?: 'warning') =>
    problems.push({ file: file.path, where: `regel ${node.position?.start.line}`, message, level });
  if (!file.body.trim())
    problems.push({
      file: file.path,
      field: 'body',
      message: 'Onder de tweede --- staat geen tekst.',
    });
  let level = 1;
  visit(file.tree, (node, index, parent) => {
    // A translation follows the Dutch page: a link that leads nowhere is mended there first.
    if (node.type === 'link' && file.kind === 'translation') {
      const message = deadLink(node.url, targets);
      if (message) add(node, message, 'warning');
    }
    // One answer for a word between tags.
    const tags = parent?.children.slice(0, index).some(({ type }) => type === 'html');
    if (node.type !== 'html' || !tags)
      for (const message of wrongNode(node, file, targets)) add(node, message);
    if (node.type === 'heading') {
      if (node.depth > 1 && node.depth > level + 1)
        add(node, `Sla geen niveau over: gebruik ${'#'.repeat(level + 1)}.`);
      level = node.depth;
    }
    if (node.type === 'text' && parent?.type !== 'emphasis') {
      const latin = foreignWords(node.value, file.locale);
      if (latin) add(node, `Zet woorden in Latijnse letters tussen sterretjes: *${latin}*.`);
    }
  });
  const style = file.kind === 'source' ? checkStyle(file) : [];
  return [...checkTitles(file), ...problems, ...checkNotes(file), ...checkHabits(file), ...style];
}

function checkTitles({ path: file, data, locale }: PageFile): Problem[] {
  return ['title', 'description'].flatMap((field) => {
    const text = data[field];
    if (typeof text !== 'string') return [];
    const wrong = privateFacts(text);
    if (/[*_<>[\]]/.test(text)) wrong.push('Gebruik hier geen opmaak of haakjes < > [ ].');
    const latin = foreignWords(text, locale);
    if (latin) wrong.push(`Schrijf "${latin}" hier in de letters van deze taal.`);
    return wrong.map((message) => ({ file, where: `veld "${field}"`, message }));
  });
}

function wrongNode(node: Nodes, { kind }: PageFile, targets: Targets): string[] {
  switch (node.type) {
    case 'html':
      if (kind === 'source' && translatorNote(node.value)) return [];
      return [
        `HTML wordt niet getoond: ${node.value}. Gebruik Markdown, zoals **vet** of een lijst.`,
      ];
    case 'image':
    case 'imageReference':
      return ['Deze site heeft geen foto’s: ze kosten de lezer data. Haal de afbeelding weg.'];
    case 'code':
    case 'inlineCode':
      return [
        'Schrijf gewone tekst: zonder `aanhalingstekens zo` en zonder 4 spaties of een tab vooraan.',
      ];
    case 'link':
    case 'definition': {
      const words = plainText(node);
      // An address that is typed becomes a link by itself: the text around it gets the answer.
      const dead = kind === 'source' ? deadLink(node.url, targets) : undefined;
      const typed = node.url === `http://${words}` ? words : node.url;
      const message = words.includes('@') ? undefined : (wrongLink(node.url, typed) ?? dead);
      const empty = node.type === 'link' && words.trim() === '';
      return [
        ...(empty ? ['Deze link heeft geen woorden. Schrijf ze tussen de [ ].'] : []),
        ...(message ? [message] : []),
      ];
    }
    case 'heading':
      return [
        ...privateFacts(plainText(node)),
        ...(node.depth === 1 && !isUnderlined(node)
          ? ['De titel staat al boven de pagina. Begin tussentitels met ##.']
          : []),
      ];
    case 'paragraph':
    case 'tableCell':
      return privateFacts(plainText(node));
    case 'emphasis':
      return kind === 'source'
        ? ['Schuine letters lezen moeilijk. Gebruik **vet**, of geen opmaak.']
        : [];
    default:
      return [];
  }
}

/** The first run of Latin letters in a language that is written in another script. */
function foreignWords(text: string, locale: Locale): string | undefined {
  if (languages[locale].script === 'Latn') return undefined;
  return text.match(/\p{Script=Latin}[\p{Script=Latin}\d&'’.\- ]*/u)?.[0].replace(/\P{L}+$/u, '');
}

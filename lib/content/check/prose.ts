import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { languages } from '../../i18n/languages';
import type { ContentFile } from './files';
import type { Problem } from './problem';

/** What links in a text may point to. */
export type Targets = { slugs: Set<string>; people: Set<string> };

const email = /[\w.+-]+@[\w-]+(\.[\w-]+)+/;
const phone = /(?<![\d.,/-])(?:\+|00|0)\d(?:[\s./()-]{0,2}\d){7,12}(?!\d)/;

/** Rules for the text of a page and for its title and description. */
export function checkProse(file: ContentFile, targets: Targets): Problem[] {
  const problems: Problem[] = [];
  const add = (node: Nodes, message: string) =>
    problems.push({ file: file.path, where: `regel ${node.position?.start.line}`, message });

  for (const field of ['title', 'description']) {
    const text = String(file.data[field] ?? '');
    const wrong = factsIn(text);
    if (/[*_<>[\]]/.test(text)) wrong.push('Gebruik hier geen opmaak of haakjes < > [ ].');
    const latin = foreignWords(text, file.locale);
    if (latin) wrong.push(`Schrijf "${latin}" hier in de letters van deze taal.`);
    for (const message of wrong)
      problems.push({ file: file.path, where: `veld "${field}"`, message });
  }
  if (!file.body.trim())
    problems.push({ file: file.path, message: 'Onder de tweede --- staat geen tekst.' });

  let level = 1;
  const defined = new Set<string>();
  visit(file.tree, 'footnoteDefinition', (node) => void defined.add(node.identifier));
  const used = new Set<string>();
  visit(file.tree, (node, _, parent) => {
    if (node.type === 'html')
      add(
        node,
        `HTML wordt niet getoond: ${node.value}. Gebruik Markdown, zoals **vet** of een lijst.`,
      );
    if (node.type === 'image' || node.type === 'imageReference')
      add(node, 'Deze site heeft geen foto’s: ze kosten de lezer data. Haal de afbeelding weg.');
    if (node.type === 'code' || node.type === 'inlineCode')
      add(node, 'Schrijf gewone tekst: zonder `aanhalingstekens zo` en zonder 4 spaties vooraan.');
    if (node.type === 'link' && node.children.length === 0)
      add(node, 'Deze link heeft geen woorden. Schrijf ze tussen de [ ].');
    if (node.type === 'link' || node.type === 'definition') {
      const message = wrongLink(node.url, targets);
      if (message) add(node, message);
    }
    if (node.type === 'heading') {
      if (node.depth === 1)
        add(node, 'De titel staat al boven de pagina. Begin tussentitels met ##.');
      else if (node.depth > level + 1)
        add(node, `Sla geen niveau over: gebruik ${'#'.repeat(level + 1)}.`);
      level = node.depth;
    }
    if (node.type === 'footnoteReference') used.add(node.identifier);
    if (node.type === 'emphasis' && file.kind === 'source')
      add(node, 'Schuine letters lezen moeilijk. Gebruik **vet**, of geen opmaak.');
    if (node.type === 'text') {
      for (const message of factsIn(node.value)) add(node, message);
      if (node.value.includes('[^'))
        add(node, 'Deze voetnoot bestaat niet. Schrijf onderaan [^naam]: met de bron erachter.');
      if (/\]\(|\]\[|\*\*|^#+\S/.test(node.value))
        add(node, `Deze opmaak is niet af: "${node.value.trim().slice(0, 60)}".`);
      if (parent?.type !== 'emphasis') {
        const latin = foreignWords(node.value, file.locale);
        if (latin) add(node, `Zet woorden in Latijnse letters tussen sterretjes: *${latin}*.`);
      }
    }
  });
  for (const name of defined)
    if (!used.has(name))
      problems.push({
        file: file.path,
        message: `De voetnoot [^${name}] staat onderaan maar niet in de tekst. Zet [^${name}] achter de zin, of haal de voetnoot weg.`,
      });
  return problems;
}

/** Facts that belong in a person's file or in that of the organisation. */
function factsIn(text: string): string[] {
  const found: string[] = [];
  const place = 'Zet het in content/staff/ of content/organisation.md en verwijs naar /contact.';
  const address = text.match(email)?.[0];
  if (address) found.push(`Er staat een e-mailadres in de tekst: ${address}. ${place}`);
  const number = text.match(phone)?.[0];
  if (number) found.push(`Er staat een telefoonnummer in de tekst: ${number}. ${place}`);
  return found;
}

function wrongLink(url: string, { slugs, people }: Targets): string | undefined {
  if (/^https:\/\//i.test(url)) return undefined;
  if (/^mailto:|^tel:/i.test(url))
    return `Schrijf geen e-mail of telefoon in een link (${url}). Verwijs naar /contact.`;
  if (!url.startsWith('/') || url.startsWith('//'))
    return `Deze link mag niet: ${url}. Een pagina van deze site begint met /, zoals /contact; een andere site met https://.`;
  const [path = '', ...rest] = url.slice(1).split('#');
  const anchor = rest.length > 0 ? rest.join('#') : undefined;
  if (!slugs.has(path))
    return `De pagina ${url} bestaat niet. Schrijf het pad zonder taal en zonder .md, zoals /hulp/dossier.`;
  if (anchor !== undefined && !(path === 'contact' && people.has(anchor)))
    return `De plaats #${anchor} bestaat niet op /${path}. Na # kan alleen de naam van een bestand in content/staff/, op /contact.`;
  return undefined;
}

/** The first run of Latin letters in a language that is written in another script. */
function foreignWords(text: string, locale: ContentFile['locale']): string | undefined {
  if (languages[locale].script === 'Latn') return undefined;
  return text.match(/\p{Script=Latin}[\p{Script=Latin}\d&'’.\- ]*/u)?.[0].replace(/\P{L}+$/u, '');
}

import { readFileSync } from 'node:fs';
import type { Element, ElementContent, Root, Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';

import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import type { Preset, Transformer } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { type Locale, languages, sourceLocale } from '../i18n/languages';
import { gfm } from './gfm';
import { placeOf } from './place';

type File = Parameters<Transformer>[1];

/** Markdown of an editor to HTML of this site; the file's path tells the language. */
export const markdown: Preset = {
  plugins: [
    remarkParse,
    remarkFrontmatter,
    gfm,
    [remarkRehype, { clobberPrefix: '' }],
    dutchMarks,
    isolatedNumbers,
    tableHeads,
    footnotes,
    rehypeStringify,
  ],
};

/** The language of a content file; persons' files have none, and no text. */
function localeOfFile(file: File): Locale {
  const { sourceFilePath } = file.data.rawDocumentData as { sourceFilePath: string };
  const place = placeOf(sourceFilePath);
  return typeof place !== 'string' && 'locale' in place ? place.locale : sourceLocale;
}

/** `*…*` marks words that stay in Dutch: said in Dutch, kept left to right. */
function dutchMarks() {
  return (tree: Root) =>
    visit(tree, { tagName: 'em' }, (node: Element) => {
      node.tagName = 'bdi';
      node.properties = { lang: 'nl', dir: 'ltr', translate: 'no' };
    });
}

const space = '[ \\u00a0\\u2009\\u202f]';

/**
 * A number as a reader takes it, from its first sign to its last: `28,4 %`, `09:30`, `9.00–17.00`,
 * `12/06/2026`, `1 250`, `+32 15 28 17 03`. An ordinary space joins digits only where it must: two
 * numbers may follow each other.
 */
const number = new RegExp(
  [
    `\\+\\d(?:(?:${space}|[().\\-/])*\\d)*`,
    `0\\d+(?:${space}\\d{2,3})+`,
    `\\d{1,3}(?: \\d{3})+(?!\\d)`,
    `[-−]?\\d+(?:(?:[.,:/]|[\\u00a0\\u2009\\u202f]|${space}?[–-]${space}?)\\d+)*`,
  ]
    .map((one) => `(?:${one})(?:${space}?[%٪‰°€])?`)
    .join('|'),
  'u',
);

/** In right-to-left text every number stands on its own, as one piece. */
function isolatedNumbers() {
  return (tree: Root, file: File) => {
    if (languages[localeOfFile(file)].dir === 'ltr') return;
    visit(tree, 'text', (node: Text, index, parent) => {
      if (!parent || index === undefined) return;
      if (parent.type === 'element' && parent.tagName === 'bdi') return;
      const parts = node.value.split(new RegExp(`(${number.source})`, 'u'));
      if (parts.length === 1) return;
      const nodes = parts.map((value, i): ElementContent => {
        const text: Text = { type: 'text', value };
        if (i % 2 === 0) return text;
        return { type: 'element', tagName: 'bdi', properties: { dir: 'ltr' }, children: [text] };
      });
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}

/** The first row of a table names the columns, the first cell of another row that row. */
function tableHeads() {
  return (tree: Root) => {
    visit(tree, { tagName: 'th' }, (cell: Element) => {
      cell.properties = { ...cell.properties, scope: 'col' };
    });
    visit(tree, { tagName: 'tbody' }, (body: Element) => {
      visit(body, { tagName: 'tr' }, (row: Element) => {
        const first = row.children.find((child) => child.type === 'element');
        if (!first) return;
        first.tagName = 'th';
        first.properties = { ...first.properties, scope: 'row' };
      });
    });
  };
}

/** Footnotes get a heading and a way back in the language of the text. */
function footnotes() {
  return (tree: Root, file: File) => {
    const words = JSON.parse(readFileSync(`messages/${localeOfFile(file)}.json`, 'utf8')).page;
    visit(tree, 'element', (node: Element) => {
      if (node.properties.id === 'footnote-label') {
        node.properties = { id: 'footnote-label' };
        node.children = [{ type: 'text', value: words.sources }];
      }
      if (node.properties.dataFootnoteBackref !== undefined)
        node.properties.ariaLabel = words.backToText;
    });
  };
}

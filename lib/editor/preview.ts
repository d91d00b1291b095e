import { unified } from 'unified';
import { markdown } from '../content/markdown';

/** A text as its readers will see it, in HTML: on a phone and on a wide screen. */
export type Looks = { title: string; narrow: string; wide: string };

const processor = unified().use(markdown).freeze();

/** A text as the site shows it, twice on one screen. @param path the file, which tells the language */
export async function looksOf(path: string, title: unknown, body: string): Promise<Looks> {
  const narrow = await previewOf(path, body, 'smal');
  return { title: String(title ?? ''), narrow, wide: await previewOf(path, body, 'breed') };
}

/**
 * A text as the site shows it, in HTML, for a screen on which it may stand twice.
 * @param path the file, which tells the language
 * @param mark what its ids begin with
 */
export async function previewOf(path: string, body: string, mark: string): Promise<string> {
  const data = { rawDocumentData: { sourceFilePath: path.replace(/^content\//, '') } };
  const html = String(await processor.process({ value: body, data }));
  return (
    html
      // Who follows a link would lose what was typed.
      .replace(/<a href="(?!#)[^"]*"/g, `<a href="#voorbeeld"`)
      .replace(/ (id|aria-describedby)="([^"]+)"/g, ` $1="${mark}-$2"`)
      .replace(/ href="#(?!voorbeeld")([^"]+)"/g, ` href="#${mark}-$1"`)
  );
}

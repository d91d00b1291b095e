/** A note for who translates the block below it, which no reader sees: `<!-- vertaler: … -->`. */
const note = /^<!--\s*vertaler:\s*([\s\S]*?)\s*-->$/;

/** All such notes in a text, each with the line end behind it. */
export const everyNote = /^[ \t]*<!--\s*vertaler:[\s\S]*?-->[ \t]*(\r\n?|\n|$)/gm;

/** What a piece of HTML tells a translator; nothing when it is another piece of HTML. */
export function translatorNote(html: string): string | undefined {
  return note.exec(html.trim())?.[1];
}

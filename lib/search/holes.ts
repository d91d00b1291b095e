/**
 * What stands around a hole in the page of answers, as Mustache's tags: letters of nobody, which the
 * check lets no content have.
 */
export const tags: [open: string, close: string] = ['\ue000', '\ue001'];

/** A hole that the server fills, in Mustache's words: `title`, `#found` (begins for each), `/found`. */
export function hole(name: string): string {
  return tags.join(name);
}

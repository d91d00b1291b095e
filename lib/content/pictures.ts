/** The drawing of a page without one of its own. */
export const neutralPicture = 'page';

/** Pictures that the site itself shows: in the menu, on the doors of the home page, on buttons. */
export const neededPictures = [
  neutralPicture,
  'groups',
  'help',
  'contact',
  'about',
  'newcomer',
  'organisation',
  'school',
  'languages',
  'file',
  'phone',
] as const;

/**
 * The line of a drawing, the `d` of its path; `undefined` when the file is another kind of drawing.
 * @param svg an SVG of 24 x 24 units with one `<path>`
 */
export function pathOfPicture(svg: string): string | undefined {
  const paths = [...svg.matchAll(/<path\b[^>]*\sd="([^"]+)"/g)];
  const only = paths.length === 1 && !/<(?!\/?(?:svg|path|title)\b|\?xml|!--)/.test(svg);
  const d = paths[0]?.[1]?.replace(/\s+/g, ' ').trim();
  return only && /viewBox="0 0 24 24"/.test(svg) && /^[MmLlHhVvCcSsQqTtAaZz\d\s.,-]+$/.test(d ?? '')
    ? d
    : undefined;
}

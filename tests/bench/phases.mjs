/** The line that ends each phase of a build. */
const ends = /** @type {[string, RegExp][]} */ ([
  ['check of content', /De inhoud is in orde/],
  ['Contentlayer', /Generated \d+ documents/],
  ['compile', /Compiled successfully/],
  ['types', /Finished TypeScript/],
  ['routes and their parameters', /Generating static pages .*\(0\//],
  ['prerender', /✓ Generating static pages/],
  ['Next puts pages in place', /Running onBuildComplete/],
]);

/**
 * @param {import('./watch.mjs').Watched} build
 * @returns {{ name: string, seconds: number, peak: number }[]}
 */
export function phasesOf({ lines, samples, seconds }) {
  const found = ends.map(([name, end]) => ({
    name,
    until: lines.find(({ line }) => end.test(line))?.at,
  }));
  let from = 0;
  return [...found, { name: 'adapter: finish, dist/', until: seconds }].map(({ name, until }) => {
    const to = until ?? from;
    const inside = samples.filter(({ at }) => at >= from && at <= to);
    const phase = { name, seconds: to - from, peak: Math.max(0, ...inside.map((s) => s.bytes)) };
    from = to;
    return phase;
  });
}

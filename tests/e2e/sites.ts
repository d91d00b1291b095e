/** The first port that is used; another one lets two runs go on beside each other. */
const first = Number(process.env.TEST_PORT ?? 3210);

/**
 * Where the sites listen: the live one, the invented ones, nginx before it, nginx before `nobody`, the one that is
 * published, the one that the desk publishes, nginx before a desk, and from `form` on, four for each worker, those
 * with the form open.
 */
export const ports = {
  live: first,
  fixture: first + 1,
  nginx: first + 2,
  large: first + 3,
  nginxAlone: first + 4,
  nobody: first + 5,
  publish: first + 6,
  publishNginx: first + 7,
  deskSite: first + 8,
  deskNginx: first + 9,
  form: first + 10,
};

/** The address of a site on this machine. */
export function urlOf(site: keyof typeof ports): string {
  return `http://localhost:${ports[site]}`;
}

/** The public address for which the invented site is built. */
export const fixtureUrl = 'https://debrug.example';

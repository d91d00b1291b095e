/** Where the sites listen during the tests: the live one, the invented ones, nginx with Next and alone. */
export const ports = { live: 3210, fixture: 3211, nginx: 3212, large: 3213, nginxAlone: 3214 };

/** The address of a site on this machine. */
export function urlOf(site: keyof typeof ports): string {
  return `http://localhost:${ports[site]}`;
}

/** The public address for which the invented site is built. */
export const fixtureUrl = 'https://debrug.example';

/**
 * Addresses of the service's former site and where their text stands now.
 * @type {Record<string, string>}
 */
export const formerPaths = {
  '/over-ons': '/nl/doel',
  '/doel-van-de-dienst': '/nl/doel',
  '/historiek': '/nl/historiek',
};

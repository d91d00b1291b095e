/**
 * Content Security Policy, level 3: nothing but what a page of this site needs. A script of our own
 * would need `script-src 'self'` and the mark `data-own` (`finish.mjs`).
 * @param {string[]} styles the styles of all pages as CSP sources
 */
function policy(styles) {
  return [
    "default-src 'none'",
    `style-src ${styles.join(' ')}`,
    // `data:` for the picture in the browser's tab, which is in the page itself.
    "img-src 'self' data:",
    // Tools such as Lighthouse ask for robots.txt as if the page did.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const closed = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The headers of every answer.
 * @param {object} site
 * @param {string} site.siteUrl the public address; with https, browsers are told to keep to it
 * @param {string[]} site.styles the styles of all pages as CSP sources
 * @param {string} [site.hsts] more of that order, such as `includeSubDomains`: the setting `HSTS`
 * @returns {{ key: string, value: string }[]}
 */
export function securityHeaders({ siteUrl, styles, hsts = '' }) {
  const headers = [
    { key: 'Content-Security-Policy', value: policy(styles) },
    // A page is asked for again each time, and not sent again when it is the same.
    { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
    // `same-origin`: with `no-referrer` Chromium sends `Origin: null`.
    { key: 'Referrer-Policy', value: 'same-origin' },
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    { key: 'Permissions-Policy', value: closed.map((name) => `${name}=()`).join(', ') },
  ];
  if (!siteUrl.startsWith('https://')) return headers;
  const value = ['max-age=63072000', ...hsts.split(/[\s;]+/).filter(Boolean)].join('; ');
  return [...headers, { key: 'Strict-Transport-Security', value }];
}

/**
 * What differs where other systems and other sites may load an answer: the files of the directory.
 * @type {{ key: string, value: string }[]}
 */
export const dataHeaders = [
  { key: 'Access-Control-Allow-Origin', value: '*' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
];

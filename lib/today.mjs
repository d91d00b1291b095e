// Swedish writes dates as ISO 8601 does.
const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/**
 * Today in Brussels, as `2026-11-23`.
 * @returns {string}
 */
export function today() {
  return brussels.format(new Date());
}

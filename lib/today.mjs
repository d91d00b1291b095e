/**
 * Today in Brussels, as `2026-11-23`.
 * @returns {string}
 */
export function today() {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
}

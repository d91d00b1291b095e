// Swedish writes dates as ISO 8601 does.
const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/**
 * The day of a moment in Brussels, as `2026-11-23`.
 * @param {Date} moment
 * @returns {string}
 */
export function dayOf(moment) {
  return brussels.format(moment);
}

/**
 * Today in Brussels, as `2026-11-23`.
 * @returns {string}
 */
export function today() {
  return dayOf(new Date());
}

/** @typedef {(string | number)[]} Row */

/**
 * @param {string[]} head
 * @param {Row[]} rows
 * @returns {string} a Markdown table; columns of numbers stand to the right
 */
export function table(head, rows) {
  const line = (/** @type {Row} */ cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, i) => (rows.every((row) => isNumber(row[i])) ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** @param {string | number | undefined} cell */
function isNumber(cell) {
  return /^(NaN|[\d.,x –-]+)$/.test(String(cell));
}

/**
 * @param {number[]} numbers
 * @returns {number} the middle one, or the mean of the middle two
 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [
    sorted[Math.ceil(middle) - 1],
    sorted[Math.floor(middle)],
  ];
  return (low + high) / 2;
}

/**
 * @param {string} what
 * @param {boolean} met
 * @returns {string} a line that says whether a budget was met
 */
export function budget(what, met) {
  return `Budget: ${what}. **${met ? 'Met' : 'Missed'}.**`;
}

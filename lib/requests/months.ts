/** The month of who does not mind which. */
export const anyMonth = 'any';

/**
 * This month and the next twelve, as `2027-03`.
 * @param today in Brussels, as `2026-11-23`
 */
export function months(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: 13 }, (_, i) =>
    new Date(Date.UTC(year, month - 1 + i, 1)).toISOString().slice(0, 7),
  );
}

/** Whether a month may be asked for: on the first of a month also by who opened the form the day before. */
export function mayAsk(month: string, today: string): boolean {
  const dayBefore = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
  return month === anyMonth || [...months(dayBefore), ...months(today)].includes(month);
}

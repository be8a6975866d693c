const DAY = 86_400_000;

/**
 * Whole days from a date to a day. Of a month or year without its day the last one counts, so that
 * nothing seems older than it is.
 * @param date `2026-05-31`, `2026-05` or `2026`
 * @param today `2026-11-21`
 */
export function daysSince(date: string, today: string): number {
  return Math.max(0, Math.floor((lastDayOf(today) - lastDayOf(date)) / DAY));
}

function lastDayOf(date: string): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

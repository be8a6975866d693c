const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Writes `2026-05` or `2026-05-12` as `May 2026`, and `2026` as `2026`. */
export function formatMonth(date: string): string {
  const [year = '', month] = date.split('-');
  return month ? `${MONTHS[Number(month) - 1] ?? month} ${year}` : year;
}

/** Writes `2026-05-12` as `12 May 2026`; shorter dates as formatMonth does. */
export function formatDay(date: string): string {
  const day = date.split('-')[2];
  return day ? `${Number(day)} ${formatMonth(date)}` : formatMonth(date);
}

/** Writes a period with an en dash: `May 2026 – Jul 2026`; `Present` while it goes on. */
export function formatPeriod(start?: string, end?: string): string {
  if (!start) return end ? formatMonth(end) : '';
  const [from, to] = [formatMonth(start), end ? formatMonth(end) : 'Present'];
  return from === to ? from : `${from} – ${to}`;
}

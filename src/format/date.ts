import { words } from '../words/words.ts';

const ISO_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Writes `2026-05` and `2026-05-12` as `May 2026`, and `2026` as it is. Throws a RangeError otherwise. */
export function formatMonth(date: string): string {
  const { year, month } = dateParts(date);
  return month ? words().numbers.month({ year, month }) : year;
}

/** Writes `2026-05-12` as `12 May 2026`; a date without a day is written as its month. */
export function formatDay(date: string): string {
  const { year, month, day } = dateParts(date);
  return month && day ? words().numbers.day({ year, month, day }) : formatMonth(date);
}

/**
 * Writes `May 2026 – Jul 2026`, one month when both are the same, `May 2026 – Present` without
 * an end, the end alone without a start, and nothing without either.
 */
export function formatPeriod(start?: string, end?: string): string {
  if (!start) return end ? formatMonth(end) : '';
  const [from, to] = [formatMonth(start), end ? formatMonth(end) : words().numbers.present];
  return from === to ? from : `${from} – ${to}`;
}

function dateParts(date: string): { year: string; month?: string; day?: string } {
  const match = ISO_DATE.exec(date);
  if (!match?.[1]) throw new RangeError(`Expected a date such as 2026-05-12, got ${date}`);
  const [, year, month, day] = match;
  return {
    year,
    month: month && words().numbers.months[Number(month) - 1],
    day: day && String(Number(day)),
  };
}

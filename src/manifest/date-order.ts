/**
 * True when the first date lies after the second for certain: `2026-07` after `2026-06-30`, but not
 * after `2026`, which may end later. Dates are `2026`, `2026-11` or `2026-11-21`.
 */
export function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

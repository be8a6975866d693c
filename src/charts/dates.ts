import { scaleUtc } from 'd3-scale';
import { formatDay, formatMonth } from '../format/date.ts';
import type { XLabel } from './x-labels.ts';

const DAY = 86_400_000;
const YEARS = 3 * 365;
const MONTHS = 120;

/** Days from the start of 1970 (UTC) to a date; a year or month counts as its first day. */
export function dayOf(date: string): number {
  return Date.parse(date) / DAY;
}

/** About `count` round dates between two days, written as years, months or days. */
export function dateLabels([first, last]: readonly [number, number], count: number): XLabel[] {
  const span = last - first;
  const ticks = scaleUtc([first * DAY, last * DAY], [0, 1]).ticks(count);
  return ticks
    .map((tick) => ({ at: tick.getTime() / DAY, text: dateText(tick, span) }))
    .filter(({ text }, i, all) => text !== all[i - 1]?.text);
}

function dateText(date: Date, span: number): string {
  const written = date.toISOString().slice(0, 10);
  if (span > YEARS) return written.slice(0, 4);
  return span > MONTHS ? formatMonth(written) : formatDay(written);
}

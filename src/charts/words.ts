import { extent } from 'd3-array';
import { formatNumber } from '../format/number.ts';
import type { NumberStyle } from '../format/number.ts';
import { findMetric } from '../metrics/registry.ts';
import { words } from '../words/words.ts';
import { decimalsOf } from './scale.ts';

/** A rate in [0, 1] with three decimals, as charts and their tables write it. */
export function rateText(value: number, towards: 'nearest' | 'down' | 'up' = 'nearest'): string {
  return written(value, { unit: 'fraction', towards });
}

/** A number of rows, with thousands separated. */
export function countText(value: number): string {
  return written(value, { unit: 'count' });
}

/** A round number on an axis, with the decimals it needs and no more. */
export function tickText(value: number): string {
  return Number.isInteger(value)
    ? countText(value)
    : written(value, { unit: '', decimals: decimalsOf(value) });
}

/** A measured value with three significant digits. */
export function measureText(value: number): string {
  return written(value, { unit: '', decimals: decimalsOf(value) });
}

/** Values of one series, with the decimals that tell them apart: a thousandth of their span, at most three, none they do not have. */
export function seriesText(values: readonly number[]): (value: number) => string {
  const [low = 0, high = 0] = extent(values);
  const span = high - low;
  const needed = span > 0 ? Math.max(0, 3 - Math.floor(Math.log10(span))) : 3;
  const decimals = Math.min(3, needed, Math.max(0, ...values.map(decimalsOf)));
  // A fraction is the one unit that keeps the decimals it is given, however large the value.
  return (value) => written(value, { unit: 'fraction', decimals });
}

/** A metric's value as its unit asks: rates with three decimals, all else with three digits. */
export function metricText(
  value: number,
  metric: string,
  towards: 'nearest' | 'down' | 'up' = 'nearest',
): string {
  return written(value, { unit: findMetric(metric)?.unit ?? '', towards });
}

/** A difference of two values of a metric, with its sign: "+0.012". */
export function changeText(value: number, metric: string): string {
  const text = metricText(value, metric);
  return value > 0 ? `+${text}` : text;
}

/** A share as a percentage with the decimals it needs: "12.5%". For rows, never for scores. */
export function shareText(share: number): string {
  return words().charts.percent(tickText(Math.round(share * 1e5) / 1e3));
}

/** How many times as many, rounded down: "2.6". */
export function ratioText(ratio: number): string {
  return written(ratio, { unit: '', towards: 'down', decimals: 1 });
}

/** How many times as many, rounded down, in words: "2.6 times". */
export function timesText(ratio: number): string {
  return words().numbers.times(ratioText(ratio));
}

/** Name of a part of the data: "test", "cross-validation". */
export function splitText(split: string): string {
  const names: Readonly<Record<string, string>> = words().numbers.splits;
  return names[split] ?? split;
}

/** What a note begins with: split, rows and whatever else, as one sentence. Empty texts are left out. */
export function measuredOn(split: string, ...texts: readonly (string | undefined)[]): string {
  return noteStart(splitText(split), ...texts);
}

/** Texts as one sentence that starts with a capital. Empty ones are left out. */
export function noteStart(...texts: readonly (string | undefined)[]): string {
  return capital(words().charts.note(texts.flatMap((text) => (text ? [text] : []))));
}

/** "n = 1,234"; empty when the number of rows is not known. */
export function rowsText(n: number | undefined): string {
  return n ? words().numbers.rows(countText(n)) : '';
}

/** Which values are better, where either are: "higher is better". */
export function directionText(direction: 'higher' | 'lower' | 'none'): string[] {
  const { higherIsBetter, lowerIsBetter } = words().charts;
  return { higher: [higherIsBetter], lower: [lowerIsBetter], none: [] }[direction];
}

/** A number for the dictionary: the characters, and the count that decides between one and many. */
export function counted(count: number): { count: number; text: string } {
  return { count, text: countText(count) };
}

/** A whole percentage, for the small share under a count. */
export function percentText(share: number): string {
  return words().charts.percent(countText(Math.round(share * 100)));
}

/** Cuts a text to a width in drawing units, with an ellipsis. `size` is its font size in the same units. */
export function clip(text: string, width: number, size = 12): string {
  if (estimatedWidth(text, size) <= width) return text;
  const characters = [...text];
  const lengths = characters
    .map((_, i) => i + 1)
    .filter((length) => estimatedWidth(`${characters.slice(0, length).join('')}…`, size) <= width);
  return `${characters
    .slice(0, Math.max(1, lengths.at(-1) ?? 1))
    .join('')
    .trimEnd()}…`;
}

/** Breaks a text after spaces and hyphens into at most `most` lines of a width; what is still too wide is cut. */
export function wrap(text: string, width: number, most: number): string[] {
  const ends = [...text.matchAll(/[\s-]+/g)].map((gap) => gap.index + gap[0].length);
  const fitting = ends.filter((end) => estimatedWidth(text.slice(0, end).trimEnd()) <= width);
  const end = fitting.at(-1) ?? ends[0];
  if (most <= 1 || end === undefined || estimatedWidth(text) <= width) return [clip(text, width)];
  return [clip(text.slice(0, end).trimEnd(), width), ...wrap(text.slice(end), width, most - 1)];
}

/** Width of a text set in the site's sans, from the mean widths of narrow, wide and other characters. */
export function estimatedWidth(text: string, size = 12): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0) * size;
}

// Source Sans 3 at weight 400, in em, a little generous; beyond Latin every character counts as a square.
function characterWidth(character: string): number {
  if (/[ijlI.,:;'’|!]/.test(character)) return 0.265;
  if (/[ftr()[\]/-]/.test(character)) return 0.35;
  if (/[mwMW%@…]/.test(character)) return 0.85;
  if (/[A-Z&]/.test(character)) return 0.6;
  if (/[aceksvxyz]/.test(character)) return 0.48;
  return /\s/.test(character) ? 0.2 : character > '\u024f' ? 1 : 0.555;
}

/** A sentence's first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 row`, `2 rows`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

// Differences and sums of the largest numbers there are have no digits left to write.
function written(value: number, style: NumberStyle): string {
  return Number.isFinite(value) ? formatNumber(value, style) : words().charts.tooLarge;
}

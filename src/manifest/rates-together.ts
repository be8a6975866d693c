import { TELLING_DIGITS, answeredRate } from './answered-rates.ts';
import type { AnsweredRate } from './answered-rates.ts';
import { listRounding } from './digits.ts';
import type { Project } from './portfolio.ts';
import { statedResults } from './stated.ts';
import { decimalsOf } from './written.ts';

/**
 * Rates of the answers given on the rows of a split, in the order asked for. Read from one file, the
 * one with the most decimals tells how far all were rounded: a program that writes 0.6666666666666666
 * beside 0.4 means 0.4 exactly. Otherwise each needs digits enough of its own. Empty unless all are
 * known.
 */
export function ratesTogether(
  project: Project,
  ids: readonly string[],
  split: string,
): readonly AnsweredRate[] {
  const rates = ids.flatMap((id) => answeredRate(project, id, split) ?? []);
  return rates.length === ids.length ? rates : ratesOfFile(project, ids, split);
}

function ratesOfFile(project: Project, ids: readonly string[], split: string): AnsweredRate[] {
  const results = ids.flatMap((id) => statedResults(project, id, { split }).slice(0, 1));
  const [file, ...others] = new Set(results.map(({ metric }) => metric.from?.file));
  if (results.length < ids.length || file === undefined || others.length > 0) return [];
  if (!results.some(({ written }) => decimalsOf(written) >= TELLING_DIGITS)) return [];
  const rounding = listRounding(results.map(({ value }) => value));
  return results.map(({ value }) => ({
    value,
    low: value - rounding,
    high: value + rounding,
    counted: false,
  }));
}

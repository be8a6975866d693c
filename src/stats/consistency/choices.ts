import type { BinaryCounts } from '../confusion.ts';
import type { Limit } from './report-limits.ts';

/** A run: one matrix for each class, that class against the rest. */
export type Run = readonly BinaryCounts[];

/** Runs found, and whether all were seen, two were found, or steps ran out. */
export interface Choice {
  readonly runs: readonly Run[];
  readonly ended: 'all' | 'enough' | 'out-of-steps';
}

/**
 * One matrix for each class out of those that fit it, such that every limit holds and some table of
 * classes by classes has these margins. Searched class by class, leaving a branch once the classes
 * to come cannot bring a sum within its limits; ends at the second run.
 */
export function chooseMatrices(
  classes: readonly (readonly BinaryCounts[])[],
  limits: readonly Limit[],
): Choice {
  const options = classes.map((matrices, index) =>
    matrices.map((counts) => ({
      counts,
      shares: limits.map(({ share }) => share(counts, index)),
    })),
  );
  const search: Search = { options, toCome: spansToCome(options, limits), limits };
  const found: Found = { runs: [], steps: 0 };
  extend(search, { run: [], sums: limits.map(() => NOTHING) }, found);
  if (found.runs.length >= ENOUGH) return { runs: found.runs, ended: 'enough' };
  return { runs: found.runs, ended: found.steps >= STEPS ? 'out-of-steps' : 'all' };
}

const STEPS = 200_000;
const ENOUGH = 2;

type Span = readonly [low: number, high: number];
const NOTHING: Span = [0, 0];

interface Option {
  readonly counts: BinaryCounts;
  readonly shares: readonly Span[];
}

interface Search {
  readonly options: readonly (readonly Option[])[];
  /** By class, then limit: what this class and those after it can add. */
  readonly toCome: readonly (readonly Span[])[];
  readonly limits: readonly Limit[];
}

interface Part {
  readonly run: Run;
  readonly sums: readonly Span[];
}

interface Found {
  readonly runs: Run[];
  steps: number;
}

function extend(search: Search, part: Part, found: Found): void {
  found.steps += 1;
  if (!canHold(search, part)) return;
  const options = search.options[part.run.length];
  if (!options) {
    if (isTable(part.run)) found.runs.push(part.run);
    return;
  }
  for (const { counts, shares } of options) {
    if (found.steps >= STEPS || found.runs.length >= ENOUGH) return;
    extend(search, { run: [...part.run, counts], sums: addSpans(part.sums, shares) }, found);
  }
}

function canHold({ limits, toCome }: Search, { run, sums }: Part): boolean {
  return limits.every(({ low, high }, index) => {
    const [sumLow, sumHigh] = sums[index] ?? NOTHING;
    const [restLow, restHigh] = toCome[run.length]?.[index] ?? NOTHING;
    return sumLow + restLow <= high && sumHigh + restHigh >= low;
  });
}

// The row of a class spends its false negatives on the columns of the others, and on nothing else:
// that is possible for all classes at once when it is for each alone.
function isTable(run: Run): boolean {
  const wrong = run.reduce((sum, { fn }) => sum + fn, 0);
  return run.every(({ fp, fn }) => fp + fn <= wrong);
}

function spansToCome(
  options: readonly (readonly Option[])[],
  limits: readonly Limit[],
): readonly (readonly Span[])[] {
  return options.reduceRight<readonly (readonly Span[])[]>(
    ([next = [], ...later], choices) => [
      limits.map((_, index) => add(next[index] ?? NOTHING, widest(choices, index))),
      next,
      ...later,
    ],
    [limits.map(() => NOTHING)],
  );
}

function widest(options: readonly Option[], index: number): Span {
  return options.reduce<Span>(
    ([low, high], { shares }) => {
      const [least, most] = shares[index] ?? NOTHING;
      return [Math.min(low, least), Math.max(high, most)];
    },
    [Infinity, -Infinity],
  );
}

function addSpans(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  return left.map((span, index) => add(span, right[index] ?? NOTHING));
}

function add([low, high]: Span, [least, most]: Span): Span {
  return [low + least, high + most];
}

import type { Comparison, Fact } from './fact.ts';

/** Gives each result its toughest baseline on the same metric and rows; slices have other rows,
 * and a metric without a better direction has nothing to be compared by. */
export function withBaselines(results: readonly Fact[], baselines: readonly Fact[]): Fact[] {
  return results.map((result) => {
    if (result.of !== undefined || result.direction === 'none') return result;
    const rivals = baselines.filter((fact) => isSameMeasure(result, fact));
    const toughest = rivals.reduce<Fact | undefined>(
      (best, fact) => (best && !beats(fact, best) ? best : fact),
      undefined,
    );
    return toughest ? { ...result, baseline: comparison(result, toughest) } : result;
  });
}

/**
 * Whether two facts hold the same measure of the same rows. The end of an id names metric, split and
 * every variant; what stands before it, the owner. Rows must be as many where both sides say how many.
 */
export function isSameMeasure(result: Fact, other: Fact): boolean {
  const measure = (fact: Fact, owner: number) => fact.id.split('/').slice(owner).join('/');
  const sameRows = result.n === undefined || other.n === undefined || result.n === other.n;
  return sameRows && measure(result, 1) === measure(other, 3);
}

function beats(a: Fact, b: Fact): boolean {
  return a.direction === 'lower' ? a.value < b.value : a.value > b.value;
}

function comparison(result: Fact, baseline: Fact): Comparison {
  return {
    fact: baseline.id,
    name: baseline.of ?? 'Baseline',
    value: baseline.value,
    decimals: baseline.decimals ?? 3,
    difference: result.value - baseline.value,
    verdict: verdict(result, baseline),
  };
}

// An interval that holds the baseline's value cannot tell the two apart.
function verdict(result: Fact, baseline: Fact): Comparison['verdict'] {
  const { interval } = result;
  if (interval && interval.low <= baseline.value && baseline.value <= interval.high) return 'equal';
  if (result.value === baseline.value) return 'equal';
  return beats(result, baseline) ? 'better' : 'worse';
}

import { clopperPearson, wilson } from '../../../src/stats/intervals.ts';
import { criticalValue } from '../../../src/stats/normal.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import type { Project } from '../../../src/manifest/portfolio.ts';
import { buildProject } from '../project.ts';
import { rounded, written } from './draw.ts';
import type { Draw } from './draw.ts';

interface Counts {
  readonly k: number;
  readonly n: number;
}

/** Accuracies on twenty test sets, each with an interval by some method. */
export function honestShares(draw: Draw): Project {
  const metrics = Array.from({ length: 20 }, () => {
    const n = draw.whole(20, 500);
    const share = draw.pick([0.5, 0.8, 0.95]);
    const k = Array.from({ length: n }, () => draw.share()).filter((row) => row < share).length;
    const value = written(k / n, draw.whole(3, 6));
    return { id: 'accuracy', value, n, split: 'test', ci: honestInterval(draw, { k, n }) };
  });
  return buildProject('binary', { evaluation: { metrics } });
}

/** An interval of k of n rows by one of the methods authors use, rounded to three decimals. */
export function honestInterval(draw: Draw, counts: Counts): object {
  const level = draw.pick([0.95, 0.95, 0.9, 0.99]);
  const method = draw.pick(['wilson', 'clopper-pearson', 'bootstrap-percentile', 'normal']);
  const { low, high } = METHODS[method](counts, level, draw);
  // A quantile of resampled shares may miss the share itself by one row.
  const share = counts.k / counts.n;
  const ends = { low: rounded(Math.min(low, share), 3), high: rounded(Math.max(high, share), 3) };
  return { ...ends, level, method };
}

type Method = (counts: Counts, level: number, draw: Draw) => { low: number; high: number };

const METHODS: Readonly<
  Record<'wilson' | 'clopper-pearson' | 'bootstrap-percentile' | 'normal', Method>
> = {
  wilson: ({ k, n }, level) => wilson(k, n, level),
  'clopper-pearson': ({ k, n }, level) => clopperPearson(k, n, level),
  'bootstrap-percentile': resampled,
  normal: ({ k, n }, level) => {
    const half = criticalValue(level) * Math.sqrt(((k / n) * (1 - k / n)) / n);
    return { low: Math.max(0, k / n - half), high: Math.min(1, k / n + half) };
  },
};

// Resampling the rows of a share draws a binomial number of them.
function resampled({ k, n }: Counts, level: number, draw: Draw): { low: number; high: number } {
  const shares = Array.from({ length: 400 }, () => {
    let found = 0;
    for (let row = 0; row < n; row += 1) if (draw.share() < k / n) found += 1;
    return found / n;
  });
  const tail = (1 - level) / 2;
  return { low: quantile(shares, tail), high: quantile(shares, 1 - tail) };
}

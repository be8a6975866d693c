import type { Project } from '../portfolio.ts';
import type { BlockValue } from '../block-value.ts';

/** What the metric became when a part was left out or the input changed. */
export function variationValues({ manifest: { evaluation } }: Project): BlockValue[] {
  const ablations = (evaluation?.ablations ?? []).map((row, index) => ({
    path: ['evaluation', 'ablations', index, 'value'],
    of: row.change,
    ...numbers(row),
  }));
  const robustness = (evaluation?.robustness ?? []).map((row, index) => ({
    path: ['evaluation', 'robustness', index, 'value'],
    of: `${row.test}: ${row.condition}`,
    ...numbers(row),
  }));
  return [...ablations, ...robustness];
}

function numbers({ metric, value, split, n, from }: Omit<BlockValue, 'path' | 'of'>) {
  return { metric, value, split, n, from, kind: 'variation' } as const;
}

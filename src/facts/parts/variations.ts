import type { Project } from '../../manifest/portfolio.ts';
import type { Part } from '../part.ts';

/** What the metric became when a part was left out or the input changed. */
export function variationParts({ manifest: { evaluation } }: Project): Part[] {
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

function numbers({ metric, value, split, n, from }: Omit<Part, 'path' | 'of'>) {
  return { metric, value, split, n, from, kind: 'variation' } as const;
}

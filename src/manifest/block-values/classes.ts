import type { Project } from '../portfolio.ts';
import { valuesOfRow } from '../block-value.ts';
import type { BlockValue } from '../block-value.ts';

/** Precision, recall and F1 per class; recall is counted over the rows of the class. */
export function classValues({ manifest: { evaluation } }: Project): BlockValue[] {
  const report = evaluation && 'classReport' in evaluation ? evaluation.classReport : undefined;
  return (report?.rows ?? []).flatMap((row, index) => {
    const rest = {
      path: ['evaluation', 'classReport', 'rows', index],
      of: row.label,
      n: row.support,
      split: report?.split,
      from: report?.from,
    };
    return [
      ...valuesOfRow(row, { precision: 'precision', f1: 'f1' }, { ...rest, n: undefined }),
      ...valuesOfRow(row, { recall: 'recall' }, { ...rest, counted: row.support }),
    ];
  });
}

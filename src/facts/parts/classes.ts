import type { Project } from '../../manifest/portfolio.ts';
import { partsOfRow } from '../part.ts';
import type { Part } from '../part.ts';

/** Precision, recall and F1 per class; recall is counted over the rows of the class. */
export function classParts({ manifest: { evaluation } }: Project): Part[] {
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
      ...partsOfRow(row, { precision: 'precision', f1: 'f1' }, { ...rest, n: undefined }),
      ...partsOfRow(row, { recall: 'recall' }, { ...rest, counted: row.support }),
    ];
  });
}

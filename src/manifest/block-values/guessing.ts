import type { Project } from '../portfolio.ts';
import { confusionOf } from '../confusion-counts.ts';
import type { BlockValue } from '../block-value.ts';

/** Rows of a split by class. */
interface ClassRows {
  readonly path: BlockValue['path'];
  readonly split: string;
  readonly rows: readonly { readonly label: string; readonly n: number }[];
}

/** What always answering the most common class would score: the least an accuracy has to beat. */
export function guessingValues(project: Project): BlockValue[] {
  const classes = classRows(project);
  const n = classes?.rows.reduce((sum, row) => sum + row.n, 0) ?? 0;
  if (!classes || n === 0) return [];
  const most = classes.rows.reduce((best, row) => (row.n > best.n ? row : best));
  const { path, split } = classes;
  return [
    {
      path,
      split,
      metric: 'accuracy',
      direction: 'none',
      name: 'Accuracy of guessing',
      value: most.n / n,
      of: `always answering ${most.label}`,
      n,
      counted: n,
      derivedFrom: true,
    },
  ];
}

function classRows(project: Project): ClassRows | undefined {
  return matrixRows(project) ?? partRows(project);
}

function matrixRows(project: Project): ClassRows | undefined {
  const confusion = confusionOf(project);
  if (!confusion) return undefined;
  const rows = confusion.labels.map((label, index) => ({
    label,
    n: (confusion.counts[index] ?? []).reduce((sum, count) => sum + count, 0),
  }));
  return { path: ['evaluation', 'confusion', 'counts'], split: confusion.split, rows };
}

function partRows({ manifest }: Project): ClassRows | undefined {
  const parts = manifest.splits?.parts ?? [];
  const index = parts.findIndex(
    ({ name, positives }) => name === 'test' && positives !== undefined,
  );
  const part = parts[index];
  const { positiveClass, classes } = manifest.task.target ?? {};
  if (manifest.family !== 'binary' || part?.positives === undefined || part.positives > part.n)
    return undefined;
  const negative = classes?.find((name) => name !== positiveClass) ?? 'the other class';
  const rows = [
    { label: positiveClass ?? 'the positive class', n: part.positives },
    { label: negative, n: part.n - part.positives },
  ];
  return { path: ['splits', 'parts', index, 'positives'], split: part.name, rows };
}

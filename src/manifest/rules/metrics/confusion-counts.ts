import type { Finding } from '../../../findings/finding.ts';
import { binaryCounts, confusionOf } from '../../confusion-counts.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import type { ManifestRule } from '../rule.ts';

const PATH = ['evaluation', 'confusion', 'counts'];

/** A confusion matrix is square and holds the rows of its part, class by class. */
export const confusionCounts: ManifestRule = {
  id: 'metrics/confusion-counts',
  holds: 'A confusion matrix has one row and column per class, and holds the rows of its part.',
  good: [
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation: { confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] } }`,
  ],
  bad: [
    `splits: { parts: [{ name: test, n: 171 }] }
evaluation: { confusion: { labels: [ill, well], counts: [[720, 80], [60, 1140]] } }`,
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation: { confusion: { labels: [ill, well], counts: [[60, 5], [4, 102]] } }`,
    'evaluation: { confusion: { labels: [ill, ill], counts: [[60, 4], [4, 103]] } }',
    'evaluation: { confusion: { labels: [ill, well], counts: [[60, 4, 1], [4, 103, 1]] } }',
  ],
  find(project) {
    const confusion = confusionOf(project);
    if (!confusion) return [];
    const { labels, counts } = confusion;
    const square = counts.every((row) => row.length === labels.length);
    if (!square || counts.length !== labels.length || new Set(labels).size !== labels.length)
      return [shape(project, labels.length)];
    return rows(project, confusion);
  },
};

function shape(project: Project, size: number): Finding {
  return remarkAt(project, PATH, {
    rule: confusionCounts.id,
    message: `The matrix needs one row and one column for each of its ${size} different labels.`,
    help: 'Write one list per actual class, each with one count per predicted class.',
  });
}

function rows(project: Project, confusion: NonNullable<ReturnType<typeof confusionOf>>): Finding[] {
  const { n, positives } = splitRows(project, confusion.split);
  const total = confusion.counts.flat().reduce((sum, count) => sum + count, 0);
  const cells = binaryCounts(project);
  if (n !== undefined && total !== n)
    return [differs(project, `add up to ${total}; there are ${n} rows in ${confusion.split}`)];
  if (positives === undefined || !cells || cells.tp + cells.fn === positives) return [];
  return [
    differs(
      project,
      `hold ${cells.tp + cells.fn} actual positives; ${confusion.split} has ${positives}`,
    ),
  ];
}

function differs(project: Project, what: string): Finding {
  return remarkAt(project, PATH, {
    rule: confusionCounts.id,
    message: `The counts at \`evaluation.confusion.counts\` ${what}.`,
    help: 'Rows of the matrix are actual classes. Common causes: rows and columns swapped, labels in another order, another split.',
  });
}

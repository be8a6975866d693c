import { confusionOf } from '../manifest/confusion-counts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { confusionGrid } from './confusion-grid.ts';
import { confusionHeat } from './confusion-heat.ts';
import { cutOffInUse } from './lookup.ts';
import { confusionTitle, mistakesOf } from './mistakes.ts';
import type { ConfusionCounts } from './mistakes.ts';
import type { ChartPlan } from './plan.ts';
import type { ChartTable } from './chart.ts';
import { capital, countText, tickText } from './words.ts';

const MOST_CLASSES_WITH_NUMBERS = 6;
const MOST_CLASSES_IN_A_TABLE = 20;

/** Counts of actual against predicted classes. */
export function confusionChart(project: Project): ChartPlan | undefined {
  const matrix = matrixOf(project);
  if (!matrix) return undefined;
  const many = matrix.labels.length > MOST_CLASSES_WITH_NUMBERS;
  return {
    id: 'confusion',
    caption: 'Actual against predicted class',
    title: confusionTitle(matrix),
    note: noteOf(matrix, many),
    label: labelOf(matrix, many),
    table: matrix.labels.length > MOST_CLASSES_IN_A_TABLE ? cellTable(matrix) : matrixTable(matrix),
    draw: (size) => (many ? confusionHeat(matrix, size) : confusionGrid(matrix, size)),
  };
}

function matrixOf(project: Project): ConfusionCounts | undefined {
  const confusion = confusionOf(project);
  if (!confusion) return undefined;
  const { labels, counts, split, recovered } = confusion;
  const { manifest } = project;
  const positive = manifest.family === 'binary' ? manifest.task.target?.positiveClass : undefined;
  return { labels, counts, split, recovered, positive, cutOff: cutOffInUse(project) };
}

function noteOf({ counts, split, cutOff, recovered }: ConfusionCounts, many: boolean): string {
  const n = counts.flat().reduce((sum, count) => sum + count, 0);
  const shares = many
    ? 'Rows are actual classes, columns predicted; darker is a larger share of the row'
    : 'Rows are actual classes; percentages by row';
  const at = cutOff === undefined ? '' : ` at cut-off ${tickText(cutOff)}`;
  const made = recovered ? ' Worked out from the published rates.' : '';
  return `${capital(split)}${at}, n = ${countText(n)}. ${shares}.${made}`;
}

function labelOf(matrix: ConfusionCounts, many: boolean): string {
  const { labels, counts } = matrix;
  if (many) return `Confusion matrix of ${labels.length} classes. ${confusionTitle(matrix)}`;
  const rows = labels.map((actual, i) => {
    const cells = labels.map(
      (predicted, j) => `${countText(counts[i]?.[j] ?? 0)} predicted ${predicted}`,
    );
    return `${actual}: ${cells.join(', ')}.`;
  });
  return `Confusion matrix. ${rows.join(' ')}`;
}

function matrixTable({ labels, counts }: ConfusionCounts): ChartTable {
  const rows = labels.map((actual, i) => {
    const row = labels.map((_, j) => counts[i]?.[j] ?? 0);
    return [actual, ...row.map(countText), countText(row.reduce((sum, count) => sum + count, 0))];
  });
  return { head: ['Actual', ...labels.map((name) => `Predicted ${name}`), 'All'], rows };
}

// A hundred classes make ten thousand cells, most of them empty: the others are listed.
function cellTable(matrix: ConfusionCounts): ChartTable {
  const right = matrix.labels.map((name, i) => [name, name, countText(matrix.counts[i]?.[i] ?? 0)]);
  const wrong = mistakesOf(matrix).map(({ actual, predicted, count }) => [
    actual,
    predicted,
    countText(count),
  ]);
  return { head: ['Actual', 'Predicted', 'Rows'], rows: [...right, ...wrong] };
}

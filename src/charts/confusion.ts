import { confusionOf } from '../manifest/confusion-counts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { confusionGrid } from './confusion-grid.ts';
import { confusionHeat } from './confusion-heat.ts';
import { cutOffInUse } from '../facts/cut-off.ts';
import { confusionTitle, mistakesOf } from './mistakes.ts';
import type { ConfusionCounts } from './mistakes.ts';
import type { ChartPlan } from './plan.ts';
import type { ChartTable } from './chart.ts';
import { capital, countText, splitText, tickText } from './words.ts';

const MOST_CLASSES_WITH_NUMBERS = 6;
const MOST_CLASSES_IN_A_TABLE = 20;

/** Counts of actual against predicted classes. */
export function confusionChart(project: Project): ChartPlan | undefined {
  const matrix = matrixOf(project);
  if (!matrix) return undefined;
  const many = matrix.labels.length > MOST_CLASSES_WITH_NUMBERS;
  return {
    id: 'confusion',
    caption: words().chartsOfClasses.confusion.caption,
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
  const { chartsOfClasses, naming, numbers } = words();
  const own = chartsOfClasses.confusion;
  const measured = {
    split: capital(splitText(split)),
    cutOff: cutOff === undefined ? '' : tickText(cutOff),
    rows: numbers.rows(countText(n)),
  };
  return naming.sentences([
    own.measured(measured),
    many ? own.tints : own.shares,
    ...(recovered ? [own.recovered] : []),
  ]);
}

function labelOf(matrix: ConfusionCounts, many: boolean): string {
  const { labels, counts } = matrix;
  const { chartsOfClasses, naming } = words();
  const own = chartsOfClasses.confusion;
  const title = confusionTitle(matrix);
  if (many) return own.labelMany({ classes: countText(labels.length), title });
  const rows = labels.map((actual, i) => {
    const cells = labels.map((predicted, j) =>
      own.cell({ count: countText(counts[i]?.[j] ?? 0), predicted }),
    );
    return own.row({ actual, cells: naming.pieces(cells) });
  });
  return naming.sentences([own.label, ...rows]);
}

function matrixTable({ labels, counts }: ConfusionCounts): ChartTable {
  const rows = labels.map((actual, i) => {
    const row = labels.map((_, j) => counts[i]?.[j] ?? 0);
    return [actual, ...row.map(countText), countText(row.reduce((sum, count) => sum + count, 0))];
  });
  const own = words().chartsOfClasses.confusion;
  return { head: [own.actual, ...labels.map(own.predictedAs), own.all], rows };
}

// A hundred classes make ten thousand cells, most of them empty: the others are listed.
function cellTable(matrix: ConfusionCounts): ChartTable {
  const right = matrix.labels.map((name, i) => [name, name, countText(matrix.counts[i]?.[i] ?? 0)]);
  const wrong = mistakesOf(matrix).map(({ actual, predicted, count }) => [
    actual,
    predicted,
    countText(count),
  ]);
  const own = words().chartsOfClasses.confusion;
  return { head: [own.actual, own.predicted, own.rows], rows: [...right, ...wrong] };
}

import { extent, sum } from 'd3-array';
import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { withLabels } from './labels.ts';
import { measureName } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain, niceTicks } from './scale.ts';
import { circle, label, line } from './svg.ts';
import type { Mark } from './svg.ts';
import { counted, countText, metricText } from './words.ts';

/** Scores of cross-validation, one dot per fold. Folds share training rows: no interval follows. */
export function foldsChart(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const folds = project.manifest.evaluation?.crossValidation;
  if (!folds) return undefined;
  const { scores, metric } = folds;
  const measure = measureName(facts, metric);
  const [low = 0, high = 0] = extent(scores);
  const middle = sum(scores, (score) => score / scores.length);
  const own = words().chartsOfPredictions.folds;
  const mean = metricText(middle, metric);
  const title = own.title({
    ...{ measure, low: metricText(low, metric), high: metricText(high, metric) },
    folds: counted(scores.length),
  });
  return {
    id: 'folds',
    caption: own.caption(measure),
    title,
    note: noteOf(folds),
    label: own.label({ title, mean }),
    table: {
      head: [own.fold, measure],
      rows: scores.map((score, i) => [countText(i + 1), metricText(score, metric)]),
    },
    draw: (size) =>
      plotDrawing(size, axesOf(scores, measure), (plot) =>
        marksOf(plot, scores, { middle, name: own.mean(mean) }),
      ),
  };
}

function noteOf({ k, repeats }: { readonly k: number; readonly repeats: number }): string {
  const own = words().chartsOfPredictions.folds;
  return own.note({ folds: counted(k), repeats: counted(repeats) });
}

function axesOf(scores: readonly number[], measure: string) {
  const [low = 0, high = 1] = extent(scores);
  const count = scores.length;
  const ticks =
    count <= 8 ? scores.map((_, i) => i + 1) : niceTicks(1, count, 4).filter(Number.isInteger);
  return {
    x: { domain: [0.5, count + 0.5], name: words().chartsOfPredictions.folds.fold, ticks },
    y: { domain: niceDomain(low, high), name: measure },
  } as const;
}

function marksOf(
  plot: Plot,
  scores: readonly number[],
  { middle, name }: { readonly middle: number; readonly name: string },
): Mark[] {
  const { x, y, frame, marks: grid } = plot;
  const className = scores.length > 50 ? 'pt soft' : 'pt blue';
  const dots = scores.map((score, i) =>
    circle(className, x(i + 1), y(score), frame.size === 'page' ? 4.5 : 3.5),
  );
  const marks = [line('baseline', frame.left, y(middle), frame.right, y(middle)), ...dots];
  if (frame.size !== 'page') return marks;
  const at = y(middle);
  const places = [
    label('tick halo', frame.right, at - 6, name, 'end'),
    label('tick halo', frame.left + 6, at - 6, name),
    label('tick halo', frame.right, at + 15, name, 'end'),
  ];
  return withLabels([...grid, ...marks], [places], plotRoom(plot)).slice(grid.length);
}

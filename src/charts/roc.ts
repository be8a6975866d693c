import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { around, withLabels } from './labels.ts';
import { findResult, operatingPoint } from './lookup.ts';
import { splitRows } from '../manifest/split-rows.ts';
import { words } from '../words/words.ts';
import type { OperatingPoint } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { circle, line, polyline } from './svg.ts';
import type { Mark } from './svg.ts';
import { noteStart, rateText, rowsText, splitText, tickText } from './words.ts';

interface RocPoint {
  readonly fpr: number;
  readonly tpr: number;
  readonly threshold?: number | null;
}

const FEW_FALSE_ALARMS = 0.1;

/** Positives found against false alarms, over all cut-offs (Fawcett 2006). */
export function rocChart(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const { manifest } = project;
  const roc = manifest.family === 'binary' ? manifest.evaluation?.curves?.roc : undefined;
  if (!roc) return undefined;
  const operating = operatingPoint(project, roc.split);
  const area = findResult(facts, 'roc-auc', roc.split);
  const { caption, falsePositiveRate, truePositiveRate } = words().chartsOfCurves.roc;
  const title = titleOf(roc.points, operating);
  return {
    id: 'roc',
    caption,
    title,
    note: noteOf(project, roc.split, area),
    label: words().naming.sentences([labelOf(area), title]),
    table: {
      head: [words().charts.cutOff, falsePositiveRate, truePositiveRate],
      rows: roc.points.map(rowOf),
    },
    draw: (size) =>
      plotDrawing(size, axes(), (plot) => [...curve(plot, roc.points), ...ring(plot, operating)]),
  };
}

function axes() {
  const { falsePositiveRate, truePositiveRate } = words().chartsOfCurves.roc;
  return {
    x: { domain: [0, 1], name: falsePositiveRate },
    y: { domain: [0, 1], name: truePositiveRate },
  } as const;
}

function titleOf(points: readonly RocPoint[], operating: OperatingPoint | undefined): string {
  const few = points.filter(({ fpr }) => fpr <= FEW_FALSE_ALARMS);
  const best = few.reduce((a, b) => (b.tpr > a.tpr ? b : a), { fpr: 0, tpr: 0 });
  const [found, flagged] = operating ? [operating.recall, operating.fpr] : [best.tpr, best.fpr];
  return words().chartsOfCurves.roc.title({
    found: rateText(found, 'down'),
    flagged: rateText(flagged, 'up'),
  });
}

function noteOf(project: Project, split: string, area: Fact | undefined): string {
  const { roc } = words().chartsOfCurves;
  const start = noteStart(roc.name, splitText(split), rowsText(splitRows(project, split).n));
  return words().naming.sentences([start, roc.thinLine, area ? roc.area(areaText(area)) : '']);
}

function areaText(area: Fact): string {
  const [text, interval] = [factText(area, 'value'), factText(area, 'interval')];
  return interval ? words().naming.beside({ text, detail: interval }) : text;
}

function labelOf(area: Fact | undefined): string {
  const { roc } = words().chartsOfCurves;
  return area ? roc.labelWithArea(factText(area, 'value')) : roc.label;
}

function curve(plot: Plot, points: readonly RocPoint[]): Mark[] {
  const path = points.map(({ fpr, tpr }) => [plot.x(fpr), plot.y(tpr)] as const);
  return [line('diag', plot.x(0), plot.y(0), plot.x(1), plot.y(1)), polyline('line blue', path)];
}

function ring(plot: Plot, operating: OperatingPoint | undefined): Mark[] {
  if (!operating) return [];
  const [x, y] = [plot.x(operating.fpr), plot.y(operating.recall)];
  const { cutOff } = operating;
  const point = circle('pt ring', x, y, 5);
  if (plot.frame.size !== 'page' || cutOff === undefined) return [point];
  const names = around('lbl halo', [x, y], words().charts.cutOffAt(tickText(cutOff)));
  return withLabels([point], [names], plotRoom(plot));
}

// Rounded toward the worse side, as the same rates are elsewhere on the page.
function rowOf({ fpr, tpr, threshold }: RocPoint): string[] {
  const cutOff =
    threshold === null || threshold === undefined ? words().charts.none : rateText(threshold);
  return [cutOff, rateText(fpr, 'up'), rateText(tpr, 'down')];
}

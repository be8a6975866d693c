import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { around, withLabels } from './labels.ts';
import { findResult, operatingPoint, positiveName } from './lookup.ts';
import { splitRows } from '../manifest/split-rows.ts';
import { words } from '../words/words.ts';
import type { OperatingPoint } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { circle, label, line, polyline } from './svg.ts';
import type { Mark } from './svg.ts';
import { noteStart, rateText, rowsText, splitText, tickText } from './words.ts';

interface PrPoint {
  readonly recall: number;
  readonly precision: number;
  readonly threshold?: number | null;
}

const LEVELS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5];
const HALF = 0.5;

/** Precision against recall over all cut-offs, with the share of positives as the level of guessing. */
export function precisionRecallChart(
  project: Project,
  facts: readonly Fact[],
): ChartPlan | undefined {
  const { manifest } = project;
  const pr = manifest.family === 'binary' ? manifest.evaluation?.curves?.pr : undefined;
  if (!pr) return undefined;
  const average = findResult(facts, 'average-precision', pr.split);
  const title = titleOf(pr.points, pr.prevalence);
  return {
    id: 'precision-recall',
    caption: words().chartsOfCurves.precisionRecall.caption,
    title,
    note: noteOf(project, pr.split, average),
    label: words().naming.sentences([labelOf(average, pr.prevalence), title]),
    table: { head: headOf(), rows: pr.points.map(rowOf) },
    draw: (size) =>
      plotDrawing(size, axes(), (plot) =>
        marksOf(plot, { pr, operating: operatingPoint(project, pr.split) }),
      ),
  };
}

function axes() {
  const { recall, precision } = words().charts;
  return {
    x: { domain: [0, 1], name: recall },
    y: { domain: [0, 1], name: precision },
  } as const;
}

function headOf(): string[] {
  const { cutOff, recall, precision } = words().charts;
  return [cutOff, recall, precision];
}

function labelOf(fact: Fact | undefined, share: number): string {
  const { label: text, labelWithAverage } = words().chartsOfCurves.precisionRecall;
  const prevalence = rateText(share);
  return fact
    ? labelWithAverage({ average: factText(fact, 'value'), prevalence })
    : text(prevalence);
}

// Rounded down: the sentence never promises more recall than there is.
function titleOf(points: readonly PrPoint[], prevalence: number): string {
  const kept = LEVELS.map((level) => ({ level, recall: farthest(points, level) })).find(
    ({ recall }) => recall >= HALF,
  );
  if (kept)
    return words().chartsOfCurves.precisionRecall.kept({
      precision: tickText(kept.level),
      recall: rateText(kept.recall, 'down'),
    });
  const best = Math.max(
    ...points.filter(({ recall }) => recall >= HALF).map(({ precision }) => precision),
    0,
  );
  return words().chartsOfCurves.precisionRecall.less({
    from: tickText(HALF),
    precision: rateText(best, 'up'),
    guessing: rateText(prevalence),
  });
}

function farthest(points: readonly PrPoint[], level: number): number {
  return Math.max(
    0,
    ...points.filter(({ precision }) => precision >= level).map(({ recall }) => recall),
  );
}

function noteOf(project: Project, split: string, average: Fact | undefined): string {
  const own = words().chartsOfCurves.precisionRecall;
  const rows = rowsText(splitRows(project, split).n);
  return words().naming.sentences([
    noteStart(own.caption, splitText(split), rows),
    own.dashed(positiveName(project)),
    average ? own.average(factText(average, 'value')) : '',
  ]);
}

interface Drawn {
  readonly pr: { readonly points: readonly PrPoint[]; readonly prevalence: number };
  readonly operating: OperatingPoint | undefined;
}

function marksOf(plot: Plot, { pr, operating }: Drawn): Mark[] {
  const { frame, x, y } = plot;
  const at = y(pr.prevalence);
  const ring =
    operating?.precision === undefined
      ? []
      : [
          circle(
            'pt ring',
            x(operating.recall),
            y(operating.precision),
            frame.size === 'page' ? 5 : 4,
          ),
        ];
  const marks = [line('baseline', x(0), at, x(1), at), ...curve(plot, pr.points), ...ring];
  if (frame.size === 'card') return marks;
  const names = frame.size === 'page' ? [ringNames(plot, operating)] : [];
  return withLabels(marks, [guessingNames(plot, pr.prevalence), ...names], plotRoom(plot));
}

function guessingNames({ frame, y }: Plot, prevalence: number): Mark[] {
  const className = frame.size === 'page' ? 'lbl grey-f halo' : 'tick halo';
  const places = [y(prevalence) - 7, y(prevalence) + 15];
  const text = words().chartsOfCurves.precisionRecall.prevalence(rateText(prevalence));
  return places.map((at) => label(className, frame.left + 6, at, text));
}

// Left of the ring before right of it: the curve falls toward the right.
function ringNames({ x, y }: Plot, operating: OperatingPoint | undefined): Mark[] {
  if (operating?.precision === undefined || operating.cutOff === undefined) return [];
  const [left, top] = [x(operating.recall), y(operating.precision)];
  const text = words().charts.cutOffAt(tickText(operating.cutOff));
  return [
    label('lbl halo', left - 10, top + 22, text, 'end'),
    ...around('lbl halo', [left, top], text),
  ];
}

function curve(plot: Plot, points: readonly PrPoint[]): Mark[] {
  const byRecall = [...points].sort((a, b) => a.recall - b.recall || b.precision - a.precision);
  return [
    polyline(
      'line blue',
      byRecall.map(({ recall, precision }) => [plot.x(recall), plot.y(precision)] as const),
    ),
  ];
}

// Rounded toward the worse side, as the same rates are elsewhere on the page.
function rowOf({ recall, precision, threshold }: PrPoint): string[] {
  const cutOff =
    threshold === null || threshold === undefined ? words().charts.none : rateText(threshold);
  return [cutOff, rateText(recall, 'down'), rateText(precision, 'down')];
}

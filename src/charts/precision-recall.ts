import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { around, withLabels } from './labels.ts';
import { findResult, operatingPoint, positiveName } from './lookup.ts';
import { splitRows } from '../manifest/split-rows.ts';
import type { OperatingPoint } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { circle, label, line, polyline } from './svg.ts';
import type { Mark } from './svg.ts';
import { countText, rateText, tickText } from './words.ts';

interface PrPoint {
  readonly recall: number;
  readonly precision: number;
  readonly threshold?: number | null;
}

const LEVELS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5];
const AXES = {
  x: { domain: [0, 1], name: 'Recall' },
  y: { domain: [0, 1], name: 'Precision' },
} as const;

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
    caption: 'Precision by recall',
    title,
    note: noteOf(project, pr.split, average),
    label: `Precision by recall${average ? `; average precision ${factText(average, 'value')}` : ''}; prevalence ${rateText(pr.prevalence)}. ${title}`,
    table: { head: ['Cut-off', 'Recall', 'Precision'], rows: pr.points.map(rowOf) },
    draw: (size) =>
      plotDrawing(size, AXES, (plot) =>
        marksOf(plot, { pr, operating: operatingPoint(project, pr.split) }),
      ),
  };
}

// Rounded down: the sentence never promises more recall than there is.
function titleOf(points: readonly PrPoint[], prevalence: number): string {
  const kept = LEVELS.map((level) => ({ level, recall: farthest(points, level) })).find(
    ({ recall }) => recall >= 0.5,
  );
  if (kept)
    return `A precision of ${tickText(kept.level)} is kept up to a recall of ${rateText(kept.recall, 'down')}.`;
  const best = Math.max(
    ...points.filter(({ recall }) => recall >= 0.5).map(({ precision }) => precision),
    0,
  );
  return `From a recall of 0.5 on, precision is ${rateText(best, 'up')} or less; guessing gives ${rateText(prevalence)}.`;
}

function farthest(points: readonly PrPoint[], level: number): number {
  return Math.max(
    0,
    ...points.filter(({ precision }) => precision >= level).map(({ recall }) => recall),
  );
}

function noteOf(project: Project, split: string, average: Fact | undefined): string {
  const n = splitRows(project, split).n;
  const rows = n ? `, n = ${countText(n)}` : '';
  const size = average ? ` Average precision: ${factText(average, 'value')}.` : '';
  return `Precision by recall, ${split}${rows}. Dashed: share of ${positiveName(project)} rows.${size}`;
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
  return places.map((at) =>
    label(className, frame.left + 6, at, `prevalence ${rateText(prevalence)}`),
  );
}

// Left of the ring before right of it: the curve falls toward the right.
function ringNames({ x, y }: Plot, operating: OperatingPoint | undefined): Mark[] {
  if (operating?.precision === undefined || operating.cutOff === undefined) return [];
  const [left, top] = [x(operating.recall), y(operating.precision)];
  const text = `cut-off ${tickText(operating.cutOff)}`;
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
  const cutOff = threshold === null || threshold === undefined ? 'none' : rateText(threshold);
  return [cutOff, rateText(recall, 'down'), rateText(precision, 'down')];
}

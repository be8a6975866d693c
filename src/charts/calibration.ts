import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { wilson } from '../stats/intervals.ts';
import { words } from '../words/words.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { withLabels } from './labels.ts';
import { findResult, positiveName } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { circle, label, line } from './svg.ts';
import type { Mark } from './svg.ts';
import { counted, countText, measuredOn, rateText } from './words.ts';

/** Cases with similar predictions. */
interface Bin {
  readonly meanPredicted: number;
  readonly fractionPositive: number;
  readonly count: number;
}

interface JudgedBin extends Bin {
  readonly low: number;
  readonly high: number;
  readonly enough: boolean;
}

const ENOUGH = 10;
const UNIT = [0, 1] as const;

/** Predicted probability against observed share, in bins. Whiskers are Wilson intervals (1927). */
export function calibrationChart(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const { manifest } = project;
  const calibration =
    manifest.family === 'binary' ? manifest.evaluation?.curves?.calibration : undefined;
  if (!calibration) return undefined;
  const bins = calibration.bins.filter(({ count }) => count > 0).map(judge);
  const title = titleOf(bins);
  const own = words().chartsOfPredictions.calibration;
  return {
    id: 'calibration',
    caption: own.caption,
    title,
    note: noteOf(calibration.split, bins, findResult(facts, 'brier', calibration.split)),
    label: own.label({ bins: counted(bins.length), title }),
    table: { head: own.head, rows: bins.map(rowOf) },
    draw: (size) => plotDrawing(size, axesOf(project), (plot) => points(plot, bins)),
  };
}

function axesOf(project: Project) {
  const own = words().chartsOfPredictions.calibration;
  return {
    x: { domain: UNIT, name: own.predicted },
    y: { domain: UNIT, name: own.observed(positiveName(project)) },
  };
}

function judge(bin: Bin): JudgedBin {
  const { low, high } = wilson(Math.round(bin.fractionPositive * bin.count), bin.count);
  return { ...bin, low, high, enough: bin.count >= ENOUGH };
}

function titleOf(bins: readonly JudgedBin[]): string {
  const own = words().chartsOfPredictions.calibration;
  const judged = bins.filter(({ enough }) => enough);
  if (judged.length === 0) return own.none;
  const agree = judged.filter(
    ({ meanPredicted, low, high }) => low <= meanPredicted && meanPredicted <= high,
  );
  const rest = bins.length - judged.length;
  const told = { agree: countText(agree.length), bins: counted(judged.length) };
  return rest ? own.agreeFew({ ...told, few: counted(rest) }) : own.agree(told);
}

function noteOf(split: string, bins: readonly JudgedBin[], brier: Fact | undefined): string {
  const n = bins.reduce((sum, { count }) => sum + count, 0);
  const { chartsOfPredictions, naming, numbers } = words();
  const own = chartsOfPredictions.calibration;
  return naming.sentences([
    measuredOn(split, numbers.rows(countText(n))),
    own.hollow(countText(ENOUGH)),
    own.whiskers,
    ...(brier ? [own.brier(factText(brier, 'value'))] : []),
  ]);
}

function points(plot: Plot, bins: readonly JudgedBin[]): Mark[] {
  const diagonal = line('diag', plot.x(0), plot.y(0), plot.x(1), plot.y(1));
  const marks = [diagonal, ...bins.flatMap((bin) => binMarks(plot, bin))];
  if (plot.frame.size !== 'page') return marks;
  const names = bins.filter(({ enough }) => enough).map((bin) => binNames(plot, bin));
  const grid = plot.marks.length;
  return withLabels([...plot.marks, ...marks], names, plotRoom(plot)).slice(grid);
}

function binMarks(plot: Plot, bin: JudgedBin): Mark[] {
  const x = plot.x(bin.meanPredicted);
  const whisker = bin.enough ? 'whisk blue' : 'whisk thin';
  const point = circle(
    bin.enough ? 'pt blue' : 'pt hollow',
    x,
    plot.y(bin.fractionPositive),
    bin.enough ? 5 : 4,
  );
  return [line(whisker, x, plot.y(bin.low), x, plot.y(bin.high)), point];
}

// Beside the whisker, on the side with more room; above and below the point before level with it.
function binNames(plot: Plot, bin: JudgedBin): Mark[] {
  const [x, y] = [plot.x(bin.meanPredicted), plot.y(bin.fractionPositive)];
  const text = words().numbers.rows(countText(bin.count));
  const sides = bin.meanPredicted < 0.5 ? (['start', 'end'] as const) : (['end', 'start'] as const);
  return [-12, 24, 4].flatMap((below) =>
    sides.map((side) =>
      label('lbl blue-f halo', x + (side === 'start' ? 9 : -9), y + below, text, side),
    ),
  );
}

function rowOf({ meanPredicted, fractionPositive, low, high, count }: JudgedBin): string[] {
  const interval = words().numbers.range({
    low: rateText(low, 'down'),
    high: rateText(high, 'up'),
  });
  return [rateText(meanPredicted), rateText(fractionPositive), interval, countText(count)];
}

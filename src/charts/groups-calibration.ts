import type { ChartTable } from './chart.ts';
import type { Fact, Interval } from '../facts/fact.ts';
import type {
  AttributeView,
  BinView,
  CalibrationView,
  SameScoreView,
} from '../facts/fairness-view.ts';
import { intervalMethod } from '../facts/methods.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { drawnAttributes, groupChartIds } from './group-rates.ts';
import { FEW_ROWS, groupsCalibrationDrawing } from './groups-calibration-drawing.ts';
import type { CalibrationSeries } from './groups-calibration-drawing.ts';
import { positiveName } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { countText, noteStart, rateText, shareText, splitText, tickText } from './words.ts';

type Binned = AttributeView & { readonly calibration: CalibrationView };

/** Groups drawn at most; the table holds all. */
const MOST_GROUPS = 3;

/** One chart per attribute with bins: what came true at each score or prediction, for each group. */
export function groupCalibrationCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  return drawnAttributes(project, facts).flatMap((view, index) =>
    view.calibration
      ? planOf(
          project,
          { ...view, calibration: view.calibration },
          groupChartIds(index).calibration,
        )
      : [],
  );
}

function planOf(project: Project, view: Binned, id: string): ChartPlan {
  const { attribute, calibration } = view;
  const { kind } = calibration;
  const series = drawnSeries(calibration);
  const { chartsOfGroups, chartsOfPredictions } = words();
  const own = chartsOfGroups.calibration;
  const { predicted, observed } = chartsOfPredictions.calibration;
  const x = kind === 'score' ? own.score : predicted;
  const axes = { x, y: observed(positiveName(project)) };
  return {
    id,
    caption: own.caption[kind](attribute),
    title: titleOf(view),
    note: noteOf(view, series),
    label: labelOf(calibration),
    table: kind === 'score' ? scoreTable(calibration) : binTable(calibration),
    draw: (size) => groupsCalibrationDrawing({ kind, series, axes }, size),
  };
}

/** The largest groups, in the order they were written. */
function drawnSeries({ groups }: CalibrationView): CalibrationSeries[] {
  const series = groups.map(({ group, bins }) => ({
    name: group,
    points: bins.flatMap(({ at, observed }) => (observed ? [{ at, observed }] : [])),
  }));
  const rows = ({ points }: CalibrationSeries) =>
    points.reduce((sum, { observed }) => sum + (observed.n ?? 0), 0);
  const largest = [...series].sort((a, b) => rows(b) - rows(a)).slice(0, MOST_GROUPS);
  return series.filter((one) => largest.includes(one));
}

function titleOf({ attribute, calibration: { kind, same }, groups }: Binned): string {
  const { chartsOfGroups, naming } = words();
  const own = chartsOfGroups.calibration;
  const facts = (same?.differences ?? []).map(({ fact }) => fact);
  const widest = [...facts].sort((a, b) => b.value - a.value)[0];
  if (same && widest) return own.same(factText(widest, 'value'));
  const errors = groups
    .flatMap(({ group, rates }) => [{ group, fact: rates.get('ece') }])
    .flatMap(({ group, fact }) =>
      fact ? [naming.beside({ text: factText(fact, 'value'), detail: group })] : [],
    );
  if (kind === 'score' || errors.length === 0) return own.title[kind](attribute);
  return own.errors(naming.pieces(errors));
}

function noteOf(
  { attribute, calibration: { kind, groups } }: Binned,
  series: readonly CalibrationSeries[],
): string {
  const facts = series.flatMap(({ points }) => points.map(({ observed }) => observed));
  const { split, interval } = facts[0] ?? {};
  const hidden = groups.flatMap(({ bins }) => bins.filter(({ observed }) => !observed)).length;
  const left = groups.length - series.length;
  const { chartsOfGroups, naming } = words();
  const own = chartsOfGroups.calibration;
  return naming.sentences([
    noteStart(own.measured[kind](attribute), split && splitText(split)),
    ...(interval ? [whiskersText(interval)] : []),
    ...(kind === 'probability' ? [own.diagonal] : []),
    ...(facts.some(({ n = 0 }) => n < FEW_ROWS) ? [own.hollow(countText(FEW_ROWS))] : []),
    ...(hidden > 0 ? [own.withheldPoints(countText(hidden))] : []),
    ...(left > 0 ? [own.left(countText(left))] : []),
  ]);
}

function whiskersText(interval: Interval): string {
  const { whiskers } = words().chartsOfGroups.rates;
  return whiskers({ level: shareText(interval.level), method: intervalMethod(interval) });
}

function labelOf({ kind, groups }: CalibrationView): string {
  const { chartsOfGroups, naming } = words();
  const own = chartsOfGroups.calibration;
  const rows = groups.map(({ group, bins }) => {
    const shares = bins.flatMap(({ at, observed }) =>
      observed ? [own.at({ share: factText(observed, 'value'), place: placeText(kind, at) })] : [],
    );
    return own.row({ group, shares: naming.pieces(shares) || own.noShares });
  });
  return naming.sentences([own.label[kind], ...rows]);
}

function placeText(kind: CalibrationView['kind'], at: number): string {
  return kind === 'score' ? tickText(at) : rateText(at);
}

/** One row per score: every group's share, and the difference of the two that are compared. */
function scoreTable({ groups, same }: CalibrationView): ChartTable {
  const scores = [...new Set(groups.flatMap(({ bins }) => bins.map(({ at }) => at)))];
  const { chartsOfGroups, naming } = words();
  const own = chartsOfGroups.calibration;
  return {
    head: [
      own.score,
      ...groups.map(({ group }) => group),
      ...(same ? [own.difference(naming.list(same.groups))] : []),
    ],
    rows: scores
      .sort((a, b) => a - b)
      .map((score) => [
        tickText(score),
        ...groups.map(({ bins }) => binText(bins.find(({ at }) => at === score))),
        ...(same ? [differenceText(same.differences, score)] : []),
      ]),
  };
}

function binText(bin: BinView | undefined): string {
  const { noRows, withheld } = words().chartsOfGroups.calibration;
  if (!bin) return noRows;
  return bin.observed ? shareWords(bin.observed) : withheld;
}

function shareWords(fact: Fact): string {
  const parts = [factText(fact, 'value'), factText(fact, 'interval'), factText(fact, 'counts')];
  return words().naming.clauses(parts.filter(Boolean));
}

function differenceText(differences: SameScoreView['differences'], score: number): string {
  const fact = differences.find((entry) => entry.score === score)?.fact;
  const { chartsOfGroups, naming } = words();
  return fact
    ? naming.clauses([factText(fact, 'value'), factText(fact, 'interval')])
    : chartsOfGroups.calibration.notCompared;
}

/** Predictions differ from group to group, so each bin has a row of its own. */
function binTable({ groups }: CalibrationView): ChartTable {
  const own = words().chartsOfGroups.calibration;
  return {
    head: own.head,
    rows: groups.flatMap(({ group, bins }) =>
      bins.map(({ at, observed }) => [
        group,
        rateText(at),
        ...(observed
          ? [
              factText(observed, 'value'),
              factText(observed, 'interval'),
              factText(observed, 'counts'),
            ]
          : [own.withheld, '', '']),
      ]),
    ),
  };
}

import type { Fact } from '../facts/fact.ts';
import { spokenName } from '../facts/spoken-name.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { plotDrawing } from './axis.ts';
import type { Plot } from './axis.ts';
import { intervalOrMissing, valueOrMissing } from './part-lookup.ts';
import type { ChartPlan, ChartSize } from './plan.ts';
import { niceDomain } from './scale.ts';
import { circle, polyline } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { counted, countText, measuredOn, tickText } from './words.ts';
import { xLabels } from './x-labels.ts';

/** Errors and coverage so many steps ahead. */
interface Horizon {
  readonly h: number;
  readonly n: number;
  readonly mae: Fact | undefined;
  readonly mase: Fact | undefined;
  readonly coverage: Fact | undefined;
}

/** The error that is drawn. */
interface Drawn {
  readonly name: string;
  readonly unit: string;
  readonly points: readonly { readonly h: number; readonly fact: Fact }[];
}

/** Error of a forecast by how far it looks ahead; the table adds how much fell inside the range. */
export function horizonChart({ manifest }: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const block = manifest.family === 'forecasting' ? manifest.evaluation?.forecast : undefined;
  const horizons = [...(block?.byHorizon ?? [])]
    .sort((a, b) => a.h - b.h)
    .map(({ h, n }) => ({ h, n, ...factsOf(facts, h) }));
  const drawn = drawnOf(horizons);
  if (!drawn) return undefined;
  const own = words().chartsOfResiduals.horizon;
  const unit = manifest.task.horizon?.stepUnit;
  const step = unit === undefined ? own.step : (words().parts.step(unit) ?? unit);
  return {
    id: 'horizon',
    caption: own.caption,
    title: titleOf(drawn, step),
    note: noteOf(horizons, block?.nominalCoverage),
    label: own.label({ name: drawn.name, step, values: valuesOf(drawn) }),
    table: tableOf(horizons, block?.nominalCoverage, step),
    draw: (size) => drawing(drawn, own.ahead(step), size),
  };
}

function factsOf(facts: readonly Fact[], h: number) {
  const own = facts.filter(
    ({ kind, of = '' }) => kind === 'part' && of.startsWith(`${h} `) && of.endsWith(' ahead'),
  );
  const find = (metric: string) => own.find((fact) => fact.metric === metric);
  return { mae: find('mae'), mase: find('mase'), coverage: find('coverage') };
}

// Two points make a line; the error in the target's unit is drawn where there is one.
function drawnOf(horizons: readonly Horizon[]): Drawn | undefined {
  const lines = (['mae', 'mase'] as const).map((key) =>
    horizons.flatMap(({ h, ...errors }) => {
      const fact = errors[key];
      return fact && fact.value >= 0 && Number.isFinite(fact.value) ? [{ h, fact }] : [];
    }),
  );
  const points = lines.find((line) => line.length > 1);
  const fact = points?.[0]?.fact;
  return points && fact && { name: spokenName(fact), unit: fact.unit, points };
}

function titleOf({ name, points }: Drawn, step: string): string {
  const own = words().chartsOfResiduals.horizon;
  const [first, last] = [points[0], points.at(-1)].map(
    (point) =>
      point && {
        value: factText(point.fact, 'value'),
        at: own.at({ ...counted(point.h), step }),
      },
  );
  return first && last ? own.title({ name, first, last }) : '';
}

function valuesOf({ points }: Drawn): string {
  const { pieces, explained } = words().naming;
  return pieces(
    points.map(({ h, fact }) => explained({ text: String(h), detail: factText(fact, 'value') })),
  );
}

function noteOf(horizons: readonly Horizon[], nominal: number | undefined): string {
  const counts = horizons.map(({ n }) => n);
  const [low, high] = [Math.min(...counts), Math.max(...counts)].map(countText);
  const { naming, numbers, chartsOfResiduals } = words();
  const own = chartsOfResiduals.horizon;
  const n = low === high ? low : numbers.range({ low: low ?? '', high: high ?? '' });
  const covered = nominal === undefined ? own.covered : own.coveredMeant(tickText(nominal));
  return naming.sentences([
    measuredOn('test', own.forecasts(numbers.rows(n ?? ''))),
    horizons.some(({ coverage }) => coverage) ? covered : '',
  ]);
}

function tableOf(horizons: readonly Horizon[], nominal: number | undefined, step: string) {
  const { ahead, head } = words().chartsOfResiduals.horizon;
  const inside = nominal === undefined ? head.inside : head.insideMeant(tickText(nominal));
  const { interval } = words().charts;
  return {
    head: [ahead(step), head.absolute, head.scaled, inside, interval, 'n'],
    rows: horizons.map(({ h, n, mae, mase, coverage }) => [
      countText(h),
      valueOrMissing(mae),
      valueOrMissing(mase),
      valueOrMissing(coverage),
      intervalOrMissing(coverage),
      countText(n),
    ]),
  };
}

function drawing({ name, unit, points }: Drawn, xName: string, size: ChartSize): Drawing {
  const steps = points.map(({ h }) => h);
  const most = Math.max(...points.map(({ fact }) => fact.value));
  const { withUnit } = words().charts;
  const axes = {
    x: { domain: [Math.min(...steps), Math.max(...steps)], name: xName, ticks: [] },
    y: { domain: niceDomain(0, most), name: unit ? withUnit({ name, unit }) : name },
  } as const;
  return plotDrawing(size, axes, (plot) => [
    ...xLabels(
      plot,
      [...new Set(steps)].map((h) => ({ at: h, text: countText(h) })),
    ),
    ...lineMarks(plot, points),
  ]);
}

function lineMarks({ frame, x, y }: Plot, points: Drawn['points']): Mark[] {
  const at = points.map(({ h, fact }) => [x(h), y(fact.value)] as const);
  const radius = frame.size === 'page' ? 4 : 3;
  return [polyline('line blue', at), ...at.map(([cx, cy]) => circle('pt blue', cx, cy, radius))];
}

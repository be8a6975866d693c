import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const FORECAST: ManifestPath = ['evaluation', 'forecast'];

/** Time runs one way: a model is trained before it is tested, and dates and horizons rise. */
export const forecastOrder: ManifestRule = {
  id: 'families/forecast-order',
  holds:
    'Training ends before each test begins, folds, dates and horizons rise, and ranges have their lower end below.',
  source: 'Hyndman and Athanasopoulos 2021',
  good: [
    `task: { type: forecasting }
evaluation:
  forecast:
    series: [{ t: '2000-01-01', actual: 369.1, low: 368.5, high: 370.2 }, { t: '2000-01-08', actual: 369.3 }]
    byHorizon: [{ h: 1, mae: 0.31, n: 32 }, { h: 4, mae: 0.42, n: 32 }]
    folds: [{ trainTo: 1995, testFrom: 1996-01, testTo: 1996-06, value: 0.42 }, { trainTo: 1996-06, testFrom: 1996-07, testTo: 1996-12, value: 0.4 }]`,
  ],
  bad: [
    `task: { type: forecasting }
evaluation:
  forecast: { folds: [{ trainTo: 1996-03-30, testFrom: 1996-01-06, testTo: 1996-06-29, value: 0.42 }] }`,
    `task: { type: forecasting }
evaluation:
  forecast: { folds: [{ trainTo: 1996-01-06, testFrom: 1996-01-06, testTo: 1996-06-29, value: 0.42 }] }`,
    `task: { type: forecasting }
evaluation:
  forecast: { folds: [{ trainTo: 1995-12-30, testFrom: 1996-07, testTo: 1996-06, value: 0.42 }] }`,
    `task: { type: forecasting }
evaluation:
  forecast: { folds: [{ trainTo: 1996-06, testFrom: 1996-07, testTo: 1996-12, value: 0.4 }, { trainTo: 1995-12, testFrom: 1996-01, testTo: 1996-06, value: 0.42 }] }`,
    `task: { type: forecasting }
evaluation:
  forecast: { byHorizon: [{ h: 4, mae: 0.42, n: 32 }, { h: 1, mae: 0.31, n: 32 }] }`,
    `task: { type: forecasting }
evaluation:
  forecast: { series: [{ t: '2000-01-08', actual: 369.1 }, { t: '2000-01-01', actual: 369.3 }] }`,
    `task: { type: forecasting }
evaluation:
  forecast: { series: [{ t: '2000-01-01', low: 370.2, high: 368.5 }, { t: '2000-01-08', actual: 369.3 }] }`,
  ],
  find(project) {
    return [
      ...foldDates(project),
      ...foldOrder(project),
      ...horizons(project),
      ...series(project),
      ...ranges(project),
    ];
  },
};

function said(
  project: Project,
  path: ManifestPath,
  [message, help]: readonly [string, string],
): Finding {
  return remarkAt(project, [...FORECAST, ...path], { rule: forecastOrder.id, message, help });
}

function foldDates(project: Project): Finding[] {
  const folds = evaluationOf(project, 'forecasting')?.forecast?.folds ?? [];
  return folds.flatMap(({ trainTo, testFrom, testTo }, index) => {
    const seen = `Training reaches ${trainTo}, and the test begins on ${testFrom}; training ends before the test begins.`;
    const swapped = `The test begins on ${testFrom} and ends on ${testTo}.`;
    const at = (key: string) => ['folds', index, key];
    return [
      ...(reaches(trainTo, testFrom)
        ? [said(project, at('trainTo'), [seen, 'Check `trainTo` and `testFrom`.'])]
        : []),
      ...(isAfter(testFrom, testTo)
        ? [said(project, at('testTo'), [swapped, 'Swap the dates or correct one.'])]
        : []),
    ];
  });
}

// Days can be told apart; within one month or year the order is not known.
function reaches(date: string, other: string): boolean {
  return isAfter(date, other) || (date.length === 10 && date === other);
}

function foldOrder(project: Project): Finding[] {
  const folds = evaluationOf(project, 'forecasting')?.forecast?.folds ?? [];
  const index = folds.findIndex(({ testFrom }, position) =>
    isAfter(folds[position - 1]?.testFrom ?? '', testFrom),
  );
  const fold = folds[index];
  if (!fold) return [];
  const message = `The test of this fold begins on ${fold.testFrom}, before that of the fold above it, ${folds[index - 1]?.testFrom ?? ''}.`;
  return [
    said(project, ['folds', index, 'testFrom'], [message, 'Write the folds in order of time.']),
  ];
}

function horizons(project: Project): Finding[] {
  const rows = evaluationOf(project, 'forecasting')?.forecast?.byHorizon ?? [];
  const index = rows.findIndex(({ h }, position) => h <= (rows[position - 1]?.h ?? 0));
  const row = rows[index];
  if (!row) return [];
  const message = `The horizon goes from ${rows[index - 1]?.h ?? 0} to ${row.h}; horizons rise.`;
  return [said(project, ['byHorizon', index, 'h'], [message, 'Sort by `h`, one entry for each.'])];
}

function series(project: Project): Finding[] {
  const points = evaluationOf(project, 'forecasting')?.forecast?.series ?? [];
  const back = points.findIndex(({ t }, index) => isAfter(points[index - 1]?.t ?? '', t));
  const late = points[back];
  if (!late) return [];
  const message = `The date goes from ${points[back - 1]?.t ?? ''} to ${late.t}; dates rise.`;
  return [said(project, ['series', back, 't'], [message, 'Sort the series by `t`.'])];
}

function ranges(project: Project): Finding[] {
  const points = evaluationOf(project, 'forecasting')?.forecast?.series ?? [];
  const index = points.findIndex(({ low, high }) => (low ?? -Infinity) > (high ?? Infinity));
  const point = points[index];
  if (!point) return [];
  const message = `The range runs from ${point.low ?? ''} to ${point.high ?? ''}.`;
  return [said(project, ['series', index], [message, 'Write the lower end as `low`.'])];
}

// `1996` and `1996-03` overlap, so neither is after the other.
function isAfter(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}

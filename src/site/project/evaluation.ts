import { projectCharts } from '../../charts/charts.ts';
import type { Fact } from '../../facts/fact.ts';
import { headlineOf } from '../../facts/facts.ts';
import { escapeHtml } from '../../format/escape.ts';
import { formatInterval } from '../../format/interval.ts';
import { formatNumber } from '../../format/number.ts';
import { findMetric } from '../../metrics/registry.ts';
import { section } from '../section.ts';
import type { Block, Section, TableContent } from '../section.ts';
import { isGroupChart } from './group-tables.ts';
import { resultsTable } from './results-table.ts';
import { answer, answersBlock, count, inline, plainAnswer, plainNumber } from './source.ts';
import type { ProjectSource } from './source.ts';

/** Every result with its interval, rows, baseline and evidence, then the figures. */
export function evaluationSection(source: ProjectSource): Section | undefined {
  const { evaluation } = source.project.manifest;
  const charts = projectCharts(source.project, source.facts).filter(
    (chart) => !isGroupChart(chart),
  );
  const results = source.facts.filter((fact) => fact.kind === 'result');
  return section('evaluation', 'Evaluation', [
    plainNote(source.facts),
    openingLine(source),
    results.length > 0 ? { kind: 'results', table: resultsTable(results) } : undefined,
    charts.length > 0 ? { kind: 'charts', charts } : undefined,
    evaluation && answersBlock(thresholdAnswer(source), foldsAnswer(source), runsAnswer(source)),
    ...[robustnessTable(source), ablationTable(source), comparisonTable(source)].map(
      (table): Block | undefined => table && { kind: 'table', table },
    ),
  ]);
}

function openingLine(source: ProjectSource): Block | undefined {
  const { primaryMetric, why } = source.project.manifest.evaluation ?? {};
  if (!primaryMetric) return undefined;
  const name = findMetric(primaryMetric)?.name ?? headlineOf(source.facts)?.name ?? primaryMetric;
  return { kind: 'lead', html: inline(source, `${name} decides. ${why ?? ''}`) };
}

function plainNote(facts: readonly Fact[]): Block | undefined {
  const headline = headlineOf(facts);
  const plain = headline && findMetric(headline.metric)?.plain;
  return plain
    ? { kind: 'note', title: `${headline.name}, in words`, html: escapeHtml(plain) }
    : undefined;
}

function thresholdAnswer(source: ProjectSource) {
  const { evaluation } = source.project.manifest;
  const threshold = evaluation && 'threshold' in evaluation ? evaluation.threshold : undefined;
  if (!threshold) return [];
  const value = plainNumber(threshold.value);
  const how = threshold.chosenBy ? `, ${CHOSEN_BY[threshold.chosenBy]}` : '';
  const rows = threshold.split ? ` on ${threshold.split}` : '';
  return answer(source, 'Cut-off', `${value}${how}${rows}. ${threshold.note ?? ''}`);
}

const CHOSEN_BY = {
  'default-0.5': 'the default',
  'validation-f1': 'chosen by F1',
  cost: 'chosen by cost',
  capacity: 'chosen by capacity',
  'fpr-budget': 'chosen by a budget of false alarms',
  youden: 'chosen by Youden’s index',
  published: 'as published',
} as const;

function foldsAnswer(source: ProjectSource) {
  const folds = source.project.manifest.evaluation?.crossValidation;
  if (!folds) return [];
  const name = findMetric(folds.metric)?.name ?? folds.metric;
  const scores = folds.scores
    .slice(0, 10)
    .map((score) =>
      formatNumber(score, { unit: findMetric(folds.metric)?.unit ?? '', decimals: 3 }),
    );
  const rest =
    folds.scores.length > scores.length
      ? ` and ${count(folds.scores.length - scores.length)} more`
      : '';
  return plainAnswer(
    'Cross-validation',
    `${name} in ${count(folds.k)} folds: ${scores.join(', ')}${rest}. Folds share training rows, so they are listed, not turned into an interval.`,
  );
}

function runsAnswer(source: ProjectSource) {
  const runs = source.project.manifest.evaluation?.runs;
  return plainAnswer('Runs', runs && `${count(runs.count)}; the ${runs.aggregate} is shown`);
}

function robustnessTable(source: ProjectSource): TableContent | undefined {
  const tests = source.project.manifest.evaluation?.robustness ?? [];
  if (tests.length === 0) return undefined;
  const rows = tests.map((test) => ({
    cells: [{ text: test.test }, { text: test.condition }, ...variationCells(test)],
  }));
  return {
    label: 'Robustness',
    columns: [{ label: 'Robustness test' }, { label: 'Condition' }, ...VARIATION_COLUMNS],
    rows,
  };
}

function ablationTable(source: ProjectSource): TableContent | undefined {
  const changes = source.project.manifest.evaluation?.ablations ?? [];
  if (changes.length === 0) return undefined;
  const rows = changes.map((change) => ({
    cells: [{ text: change.change }, ...variationCells(change)],
  }));
  return { label: 'Parts left out', columns: [{ label: 'Left out' }, ...VARIATION_COLUMNS], rows };
}

const VARIATION_COLUMNS = [
  { label: 'Metric' },
  { label: 'Value', numeric: true },
  { label: 'Change', numeric: true },
];

function variationCells({
  metric,
  value,
  delta,
}: {
  metric: string;
  value: number;
  delta?: number | undefined;
}) {
  const known = findMetric(metric);
  const unit = known?.unit ?? '';
  const change = delta === undefined ? '' : formatNumber(delta, { unit });
  return [
    { text: known?.name ?? metric },
    { text: formatNumber(value, { unit }) },
    { text: change },
  ];
}

function comparisonTable(source: ProjectSource): TableContent | undefined {
  const comparisons = source.project.manifest.evaluation?.comparison ?? [];
  if (comparisons.length === 0) return undefined;
  const rows = comparisons.map(({ against, metric, difference, ci, test }) => {
    const unit = findMetric(metric)?.unit ?? '';
    const interval = ci ? formatInterval(ci, { unit }) : 'Interval missing';
    return {
      cells: [
        { text: against },
        { text: findMetric(metric)?.name ?? metric },
        { text: formatNumber(difference, { unit }) },
        { text: interval, chip: !ci },
        { text: test ?? '' },
      ],
    };
  });
  const columns = [
    { label: 'Compared with' },
    { label: 'Metric' },
    { label: 'Difference', numeric: true },
    { label: 'Interval' },
    { label: 'Test' },
  ];
  return { label: 'Differences and their uncertainty', columns, rows };
}

import { projectCharts } from '../../charts/charts.ts';
import { headlineOf } from '../../facts/facts.ts';
import { spokenMetricName } from '../../metrics/spoken.ts';
import { words } from '../../words/words.ts';
import { section } from '../section.ts';
import type { Block, Section } from '../section.ts';
import { evaluationTables } from './evaluation-tables.ts';
import { isGroupChart } from './group-tables.ts';
import {
  foldsAnswer,
  headlineNote,
  imbalanceNote,
  metricsInWords,
  runsAnswer,
  thresholdAnswer,
} from './in-words.ts';
import { resultsTable } from './results-table.ts';
import { answersBlock, inline } from './source.ts';
import type { ProjectSource } from './source.ts';
import { withExcerpt } from './table-excerpt.ts';

/** Every result with its interval, rows, baseline and evidence, then the figures. */
export function evaluationSection(source: ProjectSource): Section | undefined {
  const charts = projectCharts(source.project, source.facts)
    .filter((chart) => !isGroupChart(chart))
    .map((chart) => withExcerpt(source, chart));
  const results = source.facts.filter((fact) => fact.kind === 'result');
  return section('evaluation', words().evaluation.title, [
    headlineNote(source.facts),
    openingLine(source),
    imbalanceNote(source),
    results.length > 0 ? { kind: 'results', table: resultsTable(results) } : undefined,
    metricsInWords(source.facts),
    charts.length > 0 ? { kind: 'charts', charts } : undefined,
    answersBlock(thresholdAnswer(source), foldsAnswer(source), runsAnswer(source)),
    ...evaluationTables(source).map((table): Block => ({ kind: 'table', table })),
  ]);
}

function openingLine(source: ProjectSource): Block | undefined {
  const { primaryMetric, why } = source.project.manifest.evaluation ?? {};
  if (!primaryMetric) return undefined;
  const name = spokenMetricName(primaryMetric, headlineOf(source.facts)?.name);
  const { evaluation, naming } = words();
  const text = naming.sentences([evaluation.decides(name), why ?? '']);
  return { kind: 'lead', html: inline(source, text) };
}

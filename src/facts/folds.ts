import type { Project } from '../manifest/portfolio.ts';
import { findMetric } from '../metrics/registry.ts';
import { spread } from '../stats/spread.ts';
import { buildFact, metricUnit, recomputedEvidence } from './build.ts';
import type { Fact } from './fact.ts';

/** The mean over cross-validation folds with its spread; folds share rows, so it has no interval. */
export function foldFacts(project: Project): Fact[] {
  const folds = project.manifest.evaluation?.crossValidation;
  if (!folds || folds.scores.length < 2) return [];
  const known = findMetric(folds.metric);
  const { mean, sd } = spread(folds.scores);
  if (!Number.isFinite(mean + sd)) return [];
  const path = ['evaluation', 'crossValidation', 'scores'];
  return [
    buildFact(project, path, {
      id: `${project.id}/folds/${known?.id ?? folds.metric}/cv`,
      kind: 'spread',
      metric: known?.id ?? folds.metric,
      name: `${known?.name ?? folds.metric}, mean over folds`,
      value: mean,
      unit: metricUnit(project, known),
      direction: known?.direction ?? 'none',
      range: known?.range ?? [null, null],
      split: 'cv',
      spread: { sd, over: 'folds', count: folds.scores.length },
      derivedFrom: ['evaluation.crossValidation.scores'],
      evidence: recomputedEvidence(project, folds.from),
    }),
  ];
}

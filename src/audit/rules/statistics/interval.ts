import { primaryResult } from '../../../facts/headline.ts';
import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import { findMetric, metricId } from '../../../metrics/registry.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';

/** The main result says how far chance may have moved it. */
export const interval: AuditRule = {
  id: 'statistics/interval',
  severity: 'error',
  holds: 'The main result has an interval or a spread, or the rows from which an interval follows.',
  why: 'Without one nobody can tell a better model from a lucky draw of test rows.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 7',
  help: 'evaluation:\n  metrics:\n    - ci: { low: Lower end, high: Upper end, method: How was it made, for example bootstrap-percentile? }',
  good: [
    'evaluation: { confusion: null, metrics: { 0: { n: 63 } } }',
    'evaluation: { primaryMetric: average-precision }',
    'evaluation: { confusion: null, metrics: { 0: { split: cv } }, crossValidation: { metric: recall, k: 5, scores: [0.93, 0.95, 0.94, 0.92, 0.945] } }\nbaselines: { 0: { metrics: { 0: { split: cv } } } }',
    'evaluation: { primaryMetric: brier, metrics: { 4: { stderr: 0.008 } } }',
  ],
  bad: [
    'evaluation: { primaryMetric: brier }',
    'evaluation: { confusion: null, metrics: { 0: { split: cv } } }\nbaselines: { 0: { metrics: { 0: { split: cv } } } }',
  ],
  find({ project, facts }) {
    const fact = primaryResult(facts, project);
    if (!fact || !isAsked(project)) return undefined;
    return fact.interval || fact.spread || hasRuns(project, fact) ? [] : [missing(fact)];
  },
};

// A clustering has no rows to be right or wrong about; shares of two classes wait for the name of
// the positive one, which has a rule of its own.
function isAsked({ manifest: { family, task } }: Project): boolean {
  if (family === 'clustering') return false;
  return family !== 'binary' || task.target?.positiveClass !== undefined;
}

/** Whether the results of single runs or folds are told, which shows how far they differ. */
function hasRuns(project: Project, { metric, split }: Fact): boolean {
  const { runs, crossValidation } = project.manifest.evaluation ?? {};
  // Weeks of a series are no separate draws; the folds of a backtest are what can be shown.
  const backtest = evaluationOf(project, 'forecasting')?.forecast?.folds ?? [];
  const folds = split === 'cv' && metricId(crossValidation?.metric ?? '') === metric;
  return folds || backtest.length > 1 || runs?.sd !== undefined;
}

function missing({ name, metric, split = 'no split', place: { path } }: Fact): AuditRemark {
  const at = path.at(-1) === 'value' ? path.slice(0, -1) : path;
  const message = `${name} (${split}), the main result, has no interval; readers look for one, or for the rows or runs behind the number.`;
  if (split === 'cv') return { path: [...at, 'sd'], message, help: OF_FOLDS };
  return findMetric(metric)?.proportion
    ? { path: [...at, 'n'], message, help: OF_ROWS }
    : { path: [...at, 'ci'], message };
}

const OF_FOLDS =
  'Write how far the folds are apart, `sd: …`, or their scores in `evaluation.crossValidation`; the spread is shown as a spread.';
const OF_ROWS =
  'Write how many rows the number is a share of, `n: …`, or give the confusion matrix: the interval is then computed.';

import { pathText } from '../../../findings/place.ts';
import { isMeanOfRuns } from '../../../manifest/measured-values.ts';
import { reportedMetrics } from '../../../manifest/reported.ts';
import type { LocatedMetric } from '../../../manifest/reported.ts';
import { spreadAsInterval } from '../../../manifest/rules/metrics/spread-as-interval.ts';
import { fromManifestRule } from '../../from-manifest-rule.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';

/** Folds share training rows, so their spread is not an uncertainty. */
export const foldsNoInterval: AuditRule = {
  id: 'statistics/folds-no-interval',
  severity: 'warning',
  holds: 'The spread of cross-validation folds is not written as a confidence interval.',
  why: 'Folds share training rows and are not separate draws: such an interval is too narrow, and holds the true value far less often than it says.',
  source:
    'Bates, Hastie and Tibshirani, Cross-validation: what does it estimate and how well does it do it?, JASA 119 (2024); Bengio and Grandvalet, JMLR 5 (2004)',
  help: 'Write the spread as `sd: …` and leave `ci` out, or use the correction of Nadeau and Bengio and write `method: nadeau-bengio`.',
  good: [
    'evaluation: { crossValidation: { metric: recall, k: 5, scores: [0.9, 0.95, 0.94, 0.92, 0.97] } }',
  ],
  bad: [
    'evaluation: { metrics: { 3: { split: cv, ci: { method: normal, resamples: null } } } }',
    'evaluation: { metrics: { 3: { split: cv, averagedOver: folds, sd: 0.01, value: "0.980", ci: { low: 0.97, high: 0.99, method: reported, resamples: null } } } }',
  ],
  find({ project }) {
    const means = reportedMetrics(project).filter((located) => isMeanOfRuns(project, located));
    if (means.length === 0 && !project.manifest.evaluation?.crossValidation) return undefined;
    const found = fromManifestRule(project, spreadAsInterval);
    const said = new Set(found.map(({ path }) => pathText(path)));
    const others = means.flatMap(normalOverFolds).filter(({ path }) => !said.has(pathText(path)));
    return [...found, ...others];
  },
};

function normalOverFolds({ metric, path }: LocatedMetric): AuditRemark[] {
  const isFolds = metric.split === 'cv' || metric.averagedOver === 'folds';
  if (!isFolds || metric.ci?.method !== 'normal') return [];
  const at = [...path, 'ci'];
  const message = `\`${pathText(at)}\` is a normal interval around a mean over folds. Folds share training rows, so it is too narrow.`;
  return [{ path: at, message }];
}

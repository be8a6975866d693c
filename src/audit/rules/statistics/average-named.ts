import { microF1 } from '../../../manifest/rules/fingerprints/micro-f1.ts';
import { weightedRecall } from '../../../manifest/rules/fingerprints/weighted-recall.ts';
import { pathText } from '../../../findings/place.ts';
import { statedMetrics } from '../../../manifest/stated.ts';
import type { Stated } from '../../../manifest/stated.ts';
import { fromManifestRule } from '../../from-manifest-rule.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';

/** One number over several classes is an average, and there are several of them. */
export const averageNamed: AuditRule = {
  id: 'statistics/average-named',
  severity: 'warning',
  holds:
    'With more than two classes each precision, recall and F1 says how it was averaged, or of which class it is.',
  why: 'The plain mean of the classes and the mean weighted by rows can be far apart; without its name nobody can compare the number.',
  source:
    'Sokolova and Lapalme, A systematic analysis of performance measures for classification tasks, Information Processing and Management 45 (2009)',
  help: 'evaluation:\n  metrics:\n    - average: macro, micro or weighted, whichever the program computed',
  good: [
    'base: multiclass\nevaluation: { metrics: { 1: { average: weighted } } }',
    'evaluation: { metrics: { 1: { positiveClass: null } } }',
  ],
  bad: ['base: multiclass\nevaluation: { metrics: { 1: { average: null } } }'],
  find({ project }) {
    const { family } = project.manifest;
    if (family !== 'multiclass' && family !== 'multilabel') return undefined;
    const averaged = statedMetrics(project).filter(isAveraged);
    if (averaged.length === 0) return undefined;
    const again = [weightedRecall, microF1].flatMap((rule) => fromManifestRule(project, rule));
    return averaged.filter(isUnnamed).map((stated) => {
      const known = again.find(({ path }) => pathText(path) === pathText(stated.path));
      return known ?? unnamed(stated);
    });
  },
};

const AVERAGED = ['precision', 'recall', 'f1', 'f-beta', 'specificity', 'jaccard'];

function isAveraged({ id, role }: Stated): boolean {
  return role === 'result' && AVERAGED.includes(id);
}

function isUnnamed({ metric: { average, averagedOver, positiveClass } }: Stated): boolean {
  return average === undefined && averagedOver !== 'classes' && positiveClass === undefined;
}

function unnamed({ path, written, metric }: Stated): AuditRemark {
  const message = `\`${pathText(path)}\`, ${metric.id} ${written}, is one number over several classes and does not say which average it is; readers look for it.`;
  return { path: path.slice(0, -1), message };
}

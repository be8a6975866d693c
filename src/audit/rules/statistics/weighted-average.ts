import { weightedRecall } from '../../../manifest/rules/fingerprints/weighted-recall.ts';
import { microF1 } from '../../../manifest/rules/fingerprints/micro-f1.ts';
import { statedMetrics } from '../../../manifest/stated.ts';
import type { Stated } from '../../../manifest/stated.ts';
import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import { pathText } from '../../../findings/place.ts';
import { fromManifestRule } from '../../from-manifest-rule.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';

/** Recall weighted by rows, and F1 over all answers, are accuracy under another name. */
export const weightedAverage: AuditRule = {
  id: 'statistics/weighted-average',
  severity: 'advice',
  holds: 'Recall and F1 say something that accuracy does not.',
  why: 'Recall weighted by rows always is the accuracy, and so is F1 over all answers (micro): rare classes vanish in both.',
  source: 'Grandini, Bagli and Visani, Metrics for Multi-Class Classification: an Overview (2020)',
  help: 'State the plain mean of the classes as well: in scikit-learn `average="macro"`, here `average: macro`.',
  good: [
    'base: multiclass\nevaluation: { metrics: { 1: { id: recall, value: "0.876", average: weighted } } }',
  ],
  bad: [
    'evaluation: { metrics: { 1: { value: "0.9529", positiveClass: null, id: f1 } } }',
    'base: multiclass\nevaluation: { metrics: { 1: { id: recall, value: "0.876", average: weighted }, 2: null } }',
  ],
  find({ project }) {
    const { family } = project.manifest;
    const recalls = statedMetrics(project).filter(
      ({ id, role }) => role === 'result' && (id === 'recall' || id === 'f1'),
    );
    if (recalls.length === 0) return undefined;
    if (family === 'binary')
      return [weightedRecall, microF1].flatMap((rule) => fromManifestRule(project, rule));
    // One without the name of its average is for the rule that asks for the name.
    return family === 'multiclass'
      ? recalls.filter((stated) => isAccuracy(stated) && !hasPlainMean(project, stated)).map(again)
      : undefined;
  },
};

function isAccuracy({ id, metric: { average } }: Stated): boolean {
  return average === 'micro' || (id === 'recall' && average === 'weighted');
}

function hasPlainMean(project: Project, { metric: { split } }: Stated): boolean {
  const report = evaluationOf(project, 'multiclass')?.classReport;
  const isMean = ({ id, metric }: Stated) =>
    id === 'balanced-accuracy' || metric.average === 'macro' || metric.averagedOver === 'classes';
  return (
    report?.split === split ||
    statedMetrics(project).some(
      (stated) => stated.role === 'result' && stated.metric.split === split && isMean(stated),
    )
  );
}

function again({ path, written, metric }: Stated): AuditRemark {
  const message = `\`${pathText(path)}\`, ${metric.id} ${written} with \`average: ${metric.average ?? ''}\`, always is the accuracy. Readers look for a number in which each class counts alike.`;
  return { path, message };
}

import { shown } from '../../../manifest/digits.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import { invertedLabels } from '../../../manifest/rules/fingerprints/inverted-labels.ts';
import { fromManifestRule } from '../../from-manifest-rule.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';
import { worseThanGuessing } from '../../worse-than-guessing.ts';

/** Recall and precision are about one of two classes, and which one is said. */
export const positiveClass: AuditRule = {
  id: 'statistics/positive-class',
  severity: 'warning',
  holds: 'With two classes it is said which one is positive, and the numbers are about that one.',
  why: 'Recall of one class is specificity of the other: without the name of the class a number can be read in two ways.',
  source: 'Powers, Evaluation: from precision, recall and F-measure to ROC (2011)',
  help: 'task:\n  target:\n    positiveClass: Which class is the one to be found?',
  good: ['base: multiclass', 'evaluation: { confusion: null, metrics: { 0: { n: 63 } } }'],
  bad: [
    'task: { target: { positiveClass: null } }',
    'evaluation: { metrics: { 1: { value: "0.9626" } } }',
    'evaluation: { confusion: { counts: [[4, 59], [103, 4]] } }',
  ],
  find({ project }) {
    if (project.manifest.family !== 'binary') return undefined;
    if (!project.manifest.task.target?.positiveClass) return [unnamed(project)];
    const found = fromManifestRule(project, invertedLabels);
    return found.length > 0 ? found : upsideDown(project);
  },
};

function unnamed({ manifest: { task } }: Project): AuditRemark {
  const classes = task.target?.classes?.map((name) => `“${name}”`).join(' or ');
  const message = `Nothing says which class is positive${classes ? `: ${classes}` : ''}. Recall, precision and areas under curves are about that class.`;
  return { path: ['task', 'target', 'positiveClass'], message };
}

function upsideDown(project: Project): AuditRemark[] {
  const shares = worseThanGuessing(project);
  if (!shares) return [];
  const [recall, rate] = [shown(shares.recall), shown(shares.fpr)];
  const message = `By the confusion matrix recall is ${recall} and the false-positive rate ${rate}: negatives are flagged more often than positives, worse than guessing. Common causes: classes in another order than \`labels\`, rows and columns swapped, scores of the other class.`;
  const help =
    'Rows are actual classes and columns predictions, both in the order of `labels`. If the counts are right, say in `limitations` that the model does worse than guessing.';
  return [{ path: ['evaluation', 'confusion', 'counts'], message, help }];
}

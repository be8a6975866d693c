import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { TELLING_DIGITS, countedRate } from '../../answered-rates.ts';
import { binaryCounts, confusionOf } from '../../confusion-counts.ts';
import { shownBeside, significantDigits } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { isUsual } from '../../reported.ts';
import { remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { Stated } from '../../stated.ts';
import { binaryRates } from '../../../stats/confusion.ts';
import { rocArea } from '../../../stats/curves.ts';
import type { ManifestRule } from '../rule.ts';

/** Scores and rates are about the class that is called positive. */
export const invertedLabels: ManifestRule = {
  id: 'fingerprints/inverted-labels',
  holds: 'A stated area, precision, recall or F1 is about the positive class, not about the other.',
  source: 'scikit-learn 1.2.1: predict_proba()[:, 0] or pos_label of the other class',
  good: [
    `evaluation:
  metrics: [{ id: roc-auc, value: '0.9917', split: test }, { id: recall, value: '0.9375', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: roc-auc, value: '0.45', split: test }]
  confusion: { labels: [ill, well], counts: [[30, 34], [54, 53]] }`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: roc-auc, value: '0.0083', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: roc-auc, value: '0.075', split: test }]
  curves: { roc: { points: [{ fpr: 0, tpr: 0 }, { fpr: 0, tpr: 0.7 }, { fpr: 0.5, tpr: 1 }, { fpr: 1, tpr: 1 }] } }`,
    `evaluation:
  metrics: [{ id: recall, value: '0.9626', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: precision, value: '0.963', split: test }]
  classReport: { rows: [{ label: ill, precision: 0.9375 }, { label: well, precision: 0.9626 }] }`,
  ],
  find(project) {
    if (project.manifest.family !== 'binary') return [];
    return [...mirrored(project), ...otherClass(project)];
  },
};

function mirrored(project: Project): Finding[] {
  return statedResults(project, 'roc-auc').flatMap((auc) => {
    const range = auc.high < 0.5 ? areasOf(project, auc.metric.split) : undefined;
    const mirror = 1 - auc.value;
    if (!range || mirror < range.low || mirror > range.high) return [];
    if (auc.high >= range.low && auc.low <= range.high) return [];
    const message = `\`${pathText(auc.path)}\` says ${auc.written}, worse than guessing; ${range.from} on the same rows fits 1 minus it, ${shownBeside(mirror, auc.written)}. It looks like the scores of the other class.`;
    const help =
      'Pass the scores of the positive class: in scikit-learn the column of `predict_proba` that `classes_` names.';
    const remark = { rule: invertedLabels.id, severity: 'warning' as const, message, help };
    return [remarkAt(project, auc.path, remark)];
  });
}

// One point of a curve that never falls bounds its area; a curve gives it within its thinning.
function areasOf(project: Project, split: string) {
  const roc = evaluationOf(project, 'binary')?.curves?.roc;
  if (roc?.split === split) {
    const area = rocArea(roc.points);
    return { low: area - 0.02, high: area + 0.02, from: 'the ROC curve' };
  }
  const tpr = countedRate(project, 'recall', split);
  const tnr = countedRate(project, 'specificity', split);
  if (tpr === undefined || tnr === undefined) return undefined;
  return { low: tpr * tnr, high: 1 - (1 - tpr) * (1 - tnr), from: 'the confusion matrix' };
}

const OF_ONE_CLASS = ['precision', 'recall', 'f1'] as const;

function otherClass(project: Project): Finding[] {
  return OF_ONE_CLASS.flatMap((id) =>
    statedResults(project, id).flatMap((stated) => {
      const rates = isUsual(project, stated.metric) ? bothClasses(project, id, stated) : undefined;
      if (!rates || significantDigits(stated.written) < TELLING_DIGITS) return [];
      const { positive, negative, label } = rates;
      if (isWritten(stated, positive) || !isWritten(stated, negative)) return [];
      const message = `\`${pathText(stated.path)}\` says ${stated.written}; the positive class has ${shownBeside(positive, stated.written)} and “${label}” has ${shownBeside(negative, stated.written)}. It looks like the value of the other class.`;
      const help = `Write the value of the positive class, or add \`positiveClass: ${label}\`.`;
      const remark = { rule: invertedLabels.id, severity: 'warning' as const, message, help };
      return [remarkAt(project, stated.path, remark)];
    }),
  );
}

function isWritten({ low, high }: Stated, value: number): boolean {
  return value >= low && value <= high;
}

type OfOneClass = (typeof OF_ONE_CLASS)[number];

function bothClasses(project: Project, id: OfOneClass, { metric }: Stated) {
  return fromMatrix(project, id, metric.split) ?? fromReport(project, id, metric.split);
}

function fromMatrix(project: Project, id: OfOneClass, split: string) {
  const counts = binaryCounts(project);
  const confusion = confusionOf(project);
  if (!counts || confusion?.split !== split) return undefined;
  const { tp, fp, tn, fn } = counts;
  const positive = binaryRates(counts)[id]?.value;
  const negative = binaryRates({ tp: tn, fp: fn, tn: tp, fn: fp })[id]?.value;
  const label = confusion.labels.find((name) => name !== positiveClassOf(project));
  if (positive === undefined || negative === undefined || !label) return undefined;
  return { positive, negative, label };
}

function fromReport(project: Project, id: OfOneClass, split: string) {
  const report = evaluationOf(project, 'binary')?.classReport;
  if (report?.split !== split || report.rows.length !== 2) return undefined;
  const own = report.rows.find(({ label }) => label === positiveClassOf(project));
  const other = report.rows.find((row) => row !== own);
  const [positive, negative] = [own?.[id], other?.[id]];
  if (!other || positive === undefined || negative === undefined) return undefined;
  return { positive, negative, label: other.label };
}

function positiveClassOf({ manifest }: Project): string | undefined {
  return manifest.task.target?.positiveClass;
}

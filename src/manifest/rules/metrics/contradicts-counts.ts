import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { multiclassRates } from '../../../stats/confusion.ts';
import type { ClassAverages, MulticlassRates, Rate } from '../../../stats/confusion.ts';
import { confusionOf, confusionRates } from '../../confusion-counts.ts';
import { shown } from '../../digits.ts';
import { isMeanOfRuns, measuredValues } from '../../measured-values.ts';
import type { MeasuredValue } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { isUsual } from '../../reported.ts';
import { decimalsOf } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

const DIGITS = `task: { type: image-classification, target: { name: digit, classes: [one, two, three] } }
`;
const MATRIX =
  'confusion: { labels: [one, two, three], counts: [[8, 1, 1], [0, 9, 1], [2, 0, 18]] }';

/** A rate and the confusion matrix on the same rows say the same. */
export const contradictsCounts: ManifestRule = {
  id: 'metrics/contradicts-counts',
  holds: 'A rate equals the one that follows from the confusion matrix on the same rows.',
  source: 'Opitz, Transactions of the ACL 12, 2024',
  good: [
    'evaluation: { confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }, metrics: [{ id: recall, value: 0.94, split: test }, { id: recall, value: 0.99, split: test, threshold: 0.01 }, { id: f1, value: "0.9501", average: macro, split: test }] }',
    `${DIGITS}evaluation: { ${MATRIX}, metrics: [{ id: accuracy, value: 0.875, split: test }, { id: recall, value: "0.8667", average: macro, split: test }, { id: recall, value: 0.9, positiveClass: two, split: test }] }`,
  ],
  bad: [
    'evaluation: { confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }, metrics: [{ id: recall, value: 0.99, split: test }] }',
    'evaluation: { confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }, metrics: [{ id: f1, value: 0.99, average: weighted, split: test }] }',
    `${DIGITS}evaluation: { ${MATRIX}, metrics: [{ id: cohen-kappa, value: 0.9, split: test }] }`,
    `${DIGITS}evaluation: { ${MATRIX}, metrics: [{ id: precision, value: 0.95, average: macro, split: test }] }`,
    `${DIGITS}evaluation: { ${MATRIX}, metrics: [{ id: recall, value: 0.8, positiveClass: two, split: test }] }`,
  ],
  find(project) {
    const split = confusionOf(project)?.split;
    return measuredValues(project).flatMap((measured) => {
      const { metric, role } = measured;
      if (role !== 'result' || metric.split !== split || isMeanOfRuns(project, measured)) return [];
      const rate = countedRate(project, measured);
      return rate && Math.abs(rate.value - measured.value) > measured.tolerance
        ? [contradiction(project, measured, rate)]
        : [];
    });
  },
};

function countedRate(project: Project, { id, metric }: MeasuredValue): Rate | undefined {
  if (isUsual(project, metric)) return confusionRates(project)[id];
  const rates = squareRates(project);
  const named = id === 'precision' || id === 'recall' || id === 'f1' ? id : undefined;
  if (!rates || metric.threshold !== undefined) return undefined;
  if (metric.average === 'micro') return named && rates.accuracy;
  return named && variant(project, { rates, metric })?.[named];
}

function variant(
  project: Project,
  { rates, metric }: { rates: MulticlassRates; metric: MeasuredValue['metric'] },
): ClassAverages | undefined {
  const { average, positiveClass } = metric;
  if (average === 'macro' || average === 'weighted') return rates[average];
  if (average !== undefined && average !== 'binary') return undefined;
  return rates.classes[confusionOf(project)?.labels.indexOf(positiveClass ?? '') ?? -1];
}

function squareRates(project: Project): MulticlassRates | undefined {
  const { counts = [] } = confusionOf(project) ?? {};
  const square = counts.length > 1 && counts.every((row) => row.length === counts.length);
  return square ? multiclassRates(counts) : undefined;
}

function contradiction(project: Project, { path, written }: MeasuredValue, rate: Rate): Finding {
  const at = [...path, 'value'];
  const decimals = Math.max(4, decimalsOf(written) + 1);
  const counted = rate.k === undefined ? '' : ` (${rate.k} of ${rate.n})`;
  return remarkAt(project, at, {
    rule: contradictsCounts.id,
    message: `\`${pathText(at)}\` says ${written}; the confusion matrix on the same rows gives ${shown(rate.value, { decimals })}${counted}.`,
    help: 'They cannot both come from one run on these rows; common causes: another cut-off, another class, an older run.',
  });
}

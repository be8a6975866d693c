import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { CLASS_SCORES, classReading, classReportOf, isComplete } from '../../class-report.ts';
import type { ClassReport, ClassScore } from '../../class-report.ts';
import { shown } from '../../digits.ts';
import { runsOf } from '../../measured-values.ts';
import type { MeasuredValue } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_CUT_OFF, remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const REPORT =
  'classReport: { rows: [{ label: ill, precision: 0.8, recall: 0.6, support: 30 }, { label: well, precision: 0.9, recall: 0.96, support: 70 }] }';

/** Averages over classes are averages of the rows of the class report. */
export const classAverages: ManifestRule = {
  id: 'metrics/class-averages',
  holds: 'A macro average is the mean over classes, a weighted one the mean weighted by support.',
  source: 'Opitz and Burst, arXiv:1911.03347, 2019',
  good: [
    `evaluation: { ${REPORT}, metrics: [{ id: recall, value: 0.78, average: macro, split: test }, { id: recall, value: 0.852, average: weighted, split: test }] }`,
    `evaluation: { ${REPORT}, metrics: [{ id: balanced-accuracy, value: 0.78, split: test }, { id: precision, value: 0.3, average: macro, split: validation }] }`,
  ],
  bad: [
    `evaluation: { ${REPORT}, metrics: [{ id: recall, value: 0.85, average: macro, split: test }] }`,
    `evaluation: { ${REPORT}, metrics: [{ id: precision, value: 0.85, average: weighted, split: test }] }`,
    `evaluation: { ${REPORT}, metrics: [{ id: balanced-accuracy, value: 0.9, split: test }] }`,
  ],
  find(project) {
    const report = classReportOf(project);
    if (!report || !isComplete(project, report)) return [];
    return runsOf(project)
      .filter(({ role, split }) => role === 'result' && split === report.split)
      .flatMap(({ values }) => values)
      .flatMap((value) => differs(project, value, report));
  },
};

function differs(project: Project, measured: MeasuredValue, report: ClassReport): Finding[] {
  const average = averageOf(measured);
  const mean = average && meanOf(project, report, average);
  if (!mean) return [];
  if (Math.abs(mean.value - measured.value) <= mean.tolerance + measured.tolerance) return [];
  const at = [...measured.path, 'value'];
  const message = `\`${pathText(at)}\` says ${measured.written}; the rows of the class report give ${shown(mean.value)}.`;
  return [remarkAt(project, at, { rule: classAverages.id, message, help: NOT_ONE_CUT_OFF })];
}

interface Average {
  readonly score: ClassScore;
  readonly weighted: boolean;
}

// Balanced accuracy is macro recall under another name.
function averageOf({ id, metric }: MeasuredValue): Average | undefined {
  if (metric.threshold !== undefined) return undefined;
  if (id === 'balanced-accuracy') return { score: 'recall', weighted: false };
  const score = CLASS_SCORES.find((name) => name === id);
  const { average } = metric;
  if (!score || (average !== 'macro' && average !== 'weighted')) return undefined;
  return { score, weighted: average === 'weighted' };
}

function meanOf(project: Project, report: ClassReport, { score, weighted }: Average) {
  const entries = report.rows.flatMap(({ support }, index) => {
    const reading = classReading(project, report, { index, score });
    const weight = weighted ? support : 1;
    return reading && weight !== undefined ? [{ ...reading, weight }] : [];
  });
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  if (entries.length < report.rows.length || total === 0) return undefined;
  const value = entries.reduce((sum, entry) => sum + entry.value * entry.weight, 0) / total;
  const tolerance = entries.reduce((sum, entry) => sum + entry.tolerance * entry.weight, 0) / total;
  return { value, tolerance };
}

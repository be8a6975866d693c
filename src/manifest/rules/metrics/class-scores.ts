import type { Finding } from '../../../findings/finding.ts';
import { checkClassRows } from '../../../stats/consistency.ts';
import type { ClassRow, Reading } from '../../../stats/consistency.ts';
import {
  CLASS_ROWS,
  CLASS_SCORES,
  classReading,
  classReportOf,
  isComplete,
} from '../../class-report.ts';
import type { ClassReport } from '../../class-report.ts';
import { shown } from '../../digits.ts';
import { runsOf } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** One confusion matrix gives all rows of a class report. */
export const classScores: ManifestRule = {
  id: 'metrics/class-scores',
  holds: 'F1 follows from precision and recall in each row, and one matrix gives all rows.',
  source: 'Kovács and Fazekas, Neurocomputing 2024',
  good: [
    'evaluation: { classReport: { rows: [{ label: ill, precision: "0.94", recall: "0.94", f1: "0.94", support: 64 }, { label: well, precision: "0.96", recall: "0.96", f1: "0.96", support: 107 }] } }',
  ],
  bad: [
    'evaluation: { classReport: { rows: [{ label: ill, precision: 0.8, recall: 0.6, f1: 0.75 }, { label: well }] } }',
    'evaluation: { classReport: { rows: [{ label: ill, precision: 0.94, recall: 0.94, support: 64 }, { label: well, precision: 0.7, recall: 0.96, support: 107 }] } }',
  ],
  find(project) {
    const report = classReportOf(project);
    if (!report) return [];
    const rows = report.rows.flatMap((_, index) => rowRemarks(project, report, index));
    return rows.length > 0 || !isComplete(project, report) ? rows : together(project, report);
  },
};

function rowRemarks(project: Project, report: ClassReport, index: number): Finding[] {
  const [p, r, f] = CLASS_SCORES.map((score) => classReading(project, report, { index, score }));
  if (!p || !r || !f) return [];
  const low = harmonic(p.value - p.tolerance, r.value - r.tolerance) - f.tolerance;
  const high = harmonic(p.value + p.tolerance, r.value + r.tolerance) + f.tolerance;
  if (f.value >= low && f.value <= high) return [];
  const message = `F1 of \`${report.rows[index]?.label}\` is ${f.value}; precision ${p.value} and recall ${r.value} give ${shown(harmonic(p.value, r.value))}.`;
  const path = [...CLASS_ROWS, index, 'f1'];
  return [remarkAt(project, path, { rule: classScores.id, message, help: NOT_ONE_RUN })];
}

function harmonic(precision: number, recall: number): number {
  const [p, r] = [Math.max(0, precision), Math.max(0, recall)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function together(project: Project, report: ClassReport): Finding[] {
  const rows = report.rows.flatMap((_, index) => rowOf(project, report, index));
  const n = rows.reduce((sum, { support }) => sum + support, 0);
  if (rows.length < report.rows.length || n === 0) return [];
  const accuracy = accuracyOf(project, report);
  if (checkClassRows(rows, accuracy ? { accuracy } : {}).verdict !== 'impossible') return [];
  const message = `No confusion matrix of ${n} rows gives all of these rows${accuracy ? ` and an accuracy of ${accuracy.value}` : ''}.`;
  return [remarkAt(project, CLASS_ROWS, { rule: classScores.id, message, help: NOT_ONE_RUN })];
}

function rowOf(project: Project, report: ClassReport, index: number): ClassRow[] {
  const support = report.rows[index]?.support;
  if (support === undefined) return [];
  const [precision, recall, f1] = CLASS_SCORES.map((score) =>
    classReading(project, report, { index, score }),
  );
  return [
    { support, ...(precision && { precision }), ...(recall && { recall }), ...(f1 && { f1 }) },
  ];
}

function accuracyOf(project: Project, { split }: ClassReport): Reading | undefined {
  const run = runsOf(project).find((entry) => entry.role === 'result' && entry.split === split);
  return run?.values.find(({ id, metric }) => id === 'accuracy' && metric.threshold === undefined);
}

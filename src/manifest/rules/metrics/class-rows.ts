import type { Finding } from '../../../findings/finding.ts';
import { CLASS_ROWS, classReportOf } from '../../class-report.ts';
import type { ClassReport } from '../../class-report.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import type { ManifestRule } from '../rule.ts';

const PARTS = `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
`;

/** The rows of a class report are the classes, each once, and hold the rows of the split. */
export const classRows: ManifestRule = {
  id: 'metrics/class-rows',
  holds: 'Each class has one row in the report, and the supports add up to the rows of the split.',
  good: [
    `${PARTS}evaluation: { classReport: { rows: [{ label: ill, support: 64 }, { label: well, support: 107 }] } }`,
  ],
  bad: [
    `${PARTS}evaluation: { classReport: { rows: [{ label: ill, support: 64 }, { label: well, support: 170 }] } }`,
    `${PARTS}evaluation: { classReport: { rows: [{ label: ill, support: 107 }, { label: well, support: 64 }] } }`,
    'evaluation: { classReport: { rows: [{ label: ill, support: 64 }, { label: healthy, support: 107 }] } }',
    'evaluation: { classReport: { rows: [{ label: ill, support: 64 }, { label: ill, support: 107 }] } }',
  ],
  find(project) {
    const report = classReportOf(project);
    if (!report) return [];
    const labels = labelRemarks(project, report);
    return labels.length > 0 ? labels : supportRemarks(project, report);
  },
};

function labelRemarks(project: Project, { rows }: ClassReport): Finding[] {
  const { classes } = project.manifest.task.target ?? {};
  return rows.flatMap(({ label }, index) => {
    const twice = rows.findIndex((row) => row.label === label) < index;
    if (!twice && (!classes || classes.includes(label))) return [];
    const message = twice
      ? `The class \`${label}\` has two rows.`
      : `\`${label}\` is not one of \`task.target.classes\`: ${(classes ?? []).slice(0, 12).join(', ')}.`;
    const help =
      'Give one row per class, named as in the task; averages are metrics with `average`.';
    const path = [...CLASS_ROWS, index, 'label'];
    return [remarkAt(project, path, { rule: classRows.id, message, help })];
  });
}

function supportRemarks(project: Project, { rows, split }: ClassReport): Finding[] {
  const { n, positives } = splitRows(project, split);
  const total = rows.reduce((sum, { support }) => sum + (support ?? Number.NaN), 0);
  const help =
    '`support` counts the rows that truly are of the class; common causes: another split, rows left out.';
  const all = rows.length === (project.manifest.task.target?.classes?.length ?? rows.length);
  if (n !== undefined && (total > n || (all && total < n))) {
    const message = `The supports add up to ${total}; there are ${n} rows in ${split}.`;
    return [remarkAt(project, CLASS_ROWS, { rule: classRows.id, message, help })];
  }
  const { positiveClass } = project.manifest.task.target ?? {};
  const index = rows.findIndex(({ label }) => label === positiveClass);
  const support = rows[index]?.support;
  if (positives === undefined || support === undefined || support === positives) return [];
  const message = `\`${positiveClass}\` has a support of ${support}; ${split} has ${positives} positives.`;
  const path = [...CLASS_ROWS, index, 'support'];
  return [remarkAt(project, path, { rule: classRows.id, message, help })];
}

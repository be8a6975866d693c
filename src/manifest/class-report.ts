import { evaluationOf } from './family-evaluation.ts';
import type { Project } from './portfolio.ts';
import { splitRows } from './split-rows.ts';
import { shareTolerance } from './written.ts';
import type { Reading } from '../stats/consistency.ts';

/** Scores a class report has per class. */
export const CLASS_SCORES = ['precision', 'recall', 'f1'] as const;
export type ClassScore = (typeof CLASS_SCORES)[number];

type Evaluation = NonNullable<ReturnType<typeof evaluationOf<'binary' | 'multiclass'>>>;
/** A classification report as the author gave it. */
export type ClassReport = NonNullable<Evaluation['classReport']>;

/** Where the rows of the report stand. */
export const CLASS_ROWS = ['evaluation', 'classReport', 'rows'];

/** The classification report of a project, where its family has one and the author gave it. */
export function classReportOf(project: Project): ClassReport | undefined {
  const evaluation = evaluationOf(project, 'binary') ?? evaluationOf(project, 'multiclass');
  return evaluation?.classReport;
}

/**
 * Whether the report has a row for every class: by the classes of the task, else by the rows of the
 * split. A report of some classes says nothing of averages over all.
 */
export function isComplete(project: Project, { rows, split }: ClassReport): boolean {
  const { classes } = project.manifest.task.target ?? {};
  if (classes) return classes.every((name) => rows.some(({ label }) => label === name));
  const { n } = splitRows(project, split);
  const total = rows.reduce((sum, { support }) => sum + (support ?? Number.NaN), 0);
  return n !== undefined && total === n;
}

/** One score of one row, with its rounding as written; undefined when the row lacks it. */
export function classReading(
  project: Project,
  report: ClassReport,
  { index, score }: { readonly index: number; readonly score: ClassScore },
): Reading | undefined {
  const value = report.rows[index]?.[score];
  if (value === undefined) return undefined;
  const written = project.tree.writtenAt([...CLASS_ROWS, index, score]) ?? String(value);
  return { value, tolerance: Math.max(shareTolerance(written), 1e-7) };
}

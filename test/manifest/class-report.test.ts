import { expect, test } from 'vitest';
import { classReading, classReportOf, isComplete } from '../../src/manifest/class-report.ts';
import { buildProject } from '../builders/project.ts';

const row = (label: string) => ({ label, precision: '0.90', support: 10 });
const project = (labels: readonly string[], blocks: Readonly<Record<string, unknown>> = {}) =>
  buildProject('binary', { evaluation: { classReport: { rows: labels.map(row) } }, ...blocks });
const completeness = (built: ReturnType<typeof project>) => {
  const report = classReportOf(built);
  return report && isComplete(built, report);
};

test('a report is complete with a row for each class of the task', () => {
  expect(completeness(project(['malignant', 'benign']))).toBe(true);
  expect(completeness(project(['malignant', 'other']))).toBe(false);
});

test('without classes it is complete when it holds the rows of its split', () => {
  const task = { type: 'tabular-classification', target: { positiveClass: 'ill' } };
  const splits = (n: number) => ({ parts: [{ name: 'test', n }] });
  expect(completeness(project(['ill', 'well'], { task, splits: splits(20) }))).toBe(true);
  expect(completeness(project(['ill', 'well'], { task, splits: splits(30) }))).toBe(false);
  expect(completeness(project(['ill', 'well'], { task }))).toBe(false);
});

test('a score keeps the rounding it was written with', () => {
  const built = project(['malignant', 'benign']);
  const report = classReportOf(built);
  const reading = report && classReading(built, report, { index: 0, score: 'precision' });
  expect(reading?.value).toBe(0.9);
  expect(reading?.tolerance).toBeCloseTo(0.005, 6);
  expect(report && classReading(built, report, { index: 0, score: 'recall' })).toBeUndefined();
});

test('a family without one has no report', () => {
  expect(classReportOf(buildProject('regression'))).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import type { Project } from '../../../../src/manifest/portfolio.ts';
import { intervalContains } from '../../../../src/manifest/rules/metrics/interval-contains.ts';
import { range } from '../../../../src/manifest/rules/metrics/range.ts';
import { buildProject } from '../../../builders/project.ts';

const findings = (metric: object) =>
  rangesOf(buildProject('regression', { evaluation: { metrics: [{ split: 'test', ...metric }] } }));
const interval = (low: number, high: number) => ({ low, high, method: 'reported' });

describe('a value', () => {
  test.each([
    { id: 'recall', value: 0 },
    { id: 'recall', value: 1 },
    { id: 'mae', value: 44.92 },
    { id: 'r2', value: -0.5 },
    { id: 'x-gap', value: 0.2, range: [-1, 1] },
    { id: 'x-unknown', value: 7 },
    { id: 'recall', value: 0.9, ci: interval(0.85, 0.95) },
    { id: 'recall', value: 0.9, ci: interval(0.9, 0.9) },
  ])('as %j lies where it can', (metric) => {
    expect(findings(metric)).toEqual([]);
  });

  test('above 1 that looks like a percentage is told the fraction, digits kept', () => {
    expect(findings({ id: 'recall', value: '93.10' })).toMatchObject([
      {
        rule: 'manifest/percentage',
        severity: 'error',
        place: { path: ['evaluation', 'metrics', 0, 'value'] },
        help: 'Write 0.9310.',
      },
    ]);
  });

  test.each([
    [{ id: 'recall', value: -0.1 }, 'between 0 and 1'],
    [{ id: 'recall', value: 170 }, 'between 0 and 1'],
    [{ id: 'mcc', value: 50 }, 'between -1 and 1'],
    [{ id: 'mae', value: -1 }, 'at 0 or above'],
    [{ id: 'r2', value: 35 }, 'at 1 or below'],
    [{ id: 'x-gap', value: 2, range: [-1, 1] }, 'between -1 and 1'],
  ])('as %j lies outside', (metric, range) => {
    const [finding] = findings(metric);
    expect(finding?.rule).toBe('metrics/range');
    expect(finding?.message).toContain(`this metric lies ${range}.`);
  });

  test.each([interval(0.91, 0.95), interval(0.8, 0.89), interval(0.95, 0.85)])(
    'outside its interval %j is told',
    (ci) => {
      expect(findings({ id: 'recall', value: 0.9, ci })).toMatchObject([
        { rule: 'metrics/interval-contains', place: { path: ['evaluation', 'metrics', 0, 'ci'] } },
      ]);
    },
  );
});

function rangesOf(project: Project) {
  return [range, intervalContains].flatMap((rule) => rule.find(project));
}

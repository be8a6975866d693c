import { expect, test } from 'vitest';
import { outOfRange } from '../../src/manifest/out-of-range.ts';
import { buildProject } from '../builders/project.ts';

const path = ['evaluation', 'metrics', 0, 'value'];
const project = buildProject('regression', {
  evaluation: { metrics: [{ id: 'mae', value: '93.10', split: 'test' }] },
});

test('a share above 1 is told the fraction, digits kept', () => {
  expect(
    outOfRange(project, { path, value: 93.1, possible: [0, 1] }, 'metrics/range'),
  ).toMatchObject([{ rule: 'manifest/percentage', help: 'Write 0.9310.' }]);
});

test('any other value is told its range, and nothing inside it or without one', () => {
  const [finding] = outOfRange(project, { path, value: 93.1, possible: [-1, 1] }, 'metrics/range');
  expect(finding?.rule).toBe('metrics/range');
  expect(finding?.message).toContain('is 93.10; this metric lies between -1 and 1.');
  expect(outOfRange(project, { path, value: 93.1, possible: [0, null] }, 'metrics/range')).toEqual(
    [],
  );
  expect(outOfRange(project, { path, value: 93.1, possible: undefined }, 'metrics/range')).toEqual(
    [],
  );
});

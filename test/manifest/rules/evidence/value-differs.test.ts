import { describe, expect, test } from 'vitest';
import { valueDiffers } from '../../../../src/manifest/rules/evidence/value-differs.ts';
import { buildProject } from '../../../builders/project.ts';

const TEXTS = {
  'm.json': '{"mae": 44.917, "r2": 0.996, "rows": 442, "latency": {"p50": 0.2075, "p95": 0.2787}}',
  'points.json': '[{"actual": 1, "predicted": 2.25}, {"actual": 3, "predicted": 4}]',
};

function remarks(blocks: object) {
  return valueDiffers.find(buildProject('regression', { ...blocks }, TEXTS));
}
const measured = (id: string, value: number | string) =>
  remarks({
    evaluation: {
      metrics: [{ id, value, split: 'test', from: { file: 'm.json', pointer: `/${id}` } }],
    },
  });
const drawn = (sample: object[]) =>
  remarks({ evaluation: { residuals: { sample, from: { file: 'points.json' } } } });

describe('a typed value', () => {
  test.each([44.917, 44.92, '44.9', 45])('as %s agrees: rounding is no difference', (value) => {
    expect(measured('mae', value)).toEqual([]);
  });

  test.each([44.93, '45.0', 44])('as %s does not', (value) => {
    const [finding] = measured('mae', value);
    expect(finding).toMatchObject({
      rule: 'evidence/value-differs',
      severity: 'error',
      place: { path: ['evaluation', 'metrics', 0, 'value'] },
    });
    expect(finding?.message).toContain(`says ${value}; \`m.json\` says 44.917 at \`/mae\``);
  });

  test('of 1 for less than 1 is more than rounding', () => {
    expect(measured('r2', '1.00')).toHaveLength(1);
    expect(measured('r2', '0.996')).toEqual([]);
  });

  test('may stand inside a block', () => {
    const timed = (p95: number) =>
      remarks({
        deployment: {
          kind: 'none',
          performance: { latencyMs: { p95 }, from: { file: 'm.json', pointer: '/latency' } },
        },
      });
    expect(timed(0.279)).toEqual([]);
    expect(timed(0.29)).toHaveLength(1);
  });
});

describe('a typed list', () => {
  test('agrees entry by entry, whatever it leaves out', () => {
    expect(
      drawn([
        { actual: 1, predicted: 2.2 },
        { actual: 3, predicted: 4 },
      ]),
    ).toHaveLength(0);
  });

  test('of another length, or with another number, does not', () => {
    expect(
      drawn([
        { actual: 1, predicted: 2.25 },
        { actual: 3, predicted: 4 },
        { actual: 3, predicted: 4 },
      ])[0]?.message,
    ).toBe('`evaluation.residuals.sample` has 3 entries; `points.json` has 2 entries at its top.');
    expect(
      drawn([
        { actual: 1, predicted: 2.25 },
        { actual: 3, predicted: 9 },
      ]),
    ).toMatchObject([{ place: { path: ['evaluation', 'residuals', 'sample', 1, 'predicted'] } }]);
  });
});

import { describe, expect, test } from 'vitest';
import type { Project } from '../../../src/manifest/portfolio.ts';
import { evidenceValues } from '../../../src/manifest/rules/evidence-values.ts';
import { buildProject } from '../../builders/project.ts';

const JSON_FILE = { mae: 44.917, rows: 442, words: 'many', latency: { p50: 0.2075, p95: 0.2787 } };

function project(blocks: Readonly<Record<string, unknown>>): Project {
  const file = {
    path: 'm.json',
    file: 'projects/tumours/m.json',
    sha256: 'a'.repeat(64),
    bytes: 20,
    json: JSON_FILE,
  };
  const table = {
    path: 't.csv',
    file: 'projects/tumours/t.csv',
    sha256: 'a'.repeat(64),
    bytes: 20,
  };
  return { ...buildProject('regression', blocks), evidence: { 'm.json': file, 't.csv': table } };
}

const evidence = (pointer: string, path = 'm.json') => ({ source: { path, pointer } });
const measured = (value: number | string, pointer = '/mae', path = 'm.json') =>
  project({
    evaluation: {
      metrics: [{ id: 'mae', value, split: 'test', evidence: evidence(pointer, path) }],
    },
  });
const timed = (latencyMs: object, pointer = '/latency') =>
  project({
    deployment: { kind: 'none', performance: { latencyMs, evidence: evidence(pointer) } },
  });

describe('a number that equals its file', () => {
  test.each([44.917, 44.92, '44.9', 45])(
    'as %s is left alone: rounding is no difference',
    (value) => {
      expect(evidenceValues(measured(value))).toEqual([]);
    },
  );

  test('may be a count of rows, a size or a latency', () => {
    expect(
      evidenceValues(project({ data: [{ size: { rows: 442, evidence: evidence('/rows') } }] })),
    ).toEqual([]);
    expect(
      evidenceValues(
        project({
          models: [{ artifact: { format: 'pickle', sizeBytes: 442, evidence: evidence('/rows') } }],
        }),
      ),
    ).toEqual([]);
    expect(evidenceValues(timed({ p50: 0.2075, p95: 0.279 }))).toEqual([]);
  });
});

describe('a number that differs from its file', () => {
  test.each([44.92001, '44.90', 44])('as %s is an error at the value', (value) => {
    expect(evidenceValues(measured(value))).toMatchObject([
      {
        rule: 'evidence/value-differs',
        severity: 'error',
        place: { path: ['evaluation', 'metrics', 0, 'value'] },
      },
    ]);
  });

  test('is told what to write, with no more decimals than the author’s', () => {
    expect(evidenceValues(measured(44))[0]?.help).toContain('Write 44.917,');
    expect(
      evidenceValues(project({ data: [{ size: { rows: 443, evidence: evidence('/rows') } }] }))[0]
        ?.help,
    ).toContain('Write 442,');
  });

  test('is found in a latency too', () => {
    expect(evidenceValues(timed({ p50: 0.1, p95: 0.2787 }))).toMatchObject([
      { place: { path: ['deployment', 'performance', 'latencyMs', 'p50'] } },
    ]);
  });
});

describe('a pointer', () => {
  test('at something that is no number proves nothing and is an error', () => {
    expect(evidenceValues(measured(44.92, '/words'))).toMatchObject([
      { rule: 'evidence/not-a-number' },
    ]);
    expect(evidenceValues(measured(44.92, ''))).toMatchObject([{ rule: 'evidence/not-a-number' }]);
    expect(evidenceValues(timed({ p99: 0.3 }))).toMatchObject([{ rule: 'evidence/not-a-number' }]);
  });

  test('at nothing, or into a file that is not JSON, is left to the rule about files', () => {
    expect(evidenceValues(measured(44.92, '/rmse'))).toEqual([]);
    expect(evidenceValues(measured(44.92, '', 't.csv'))).toEqual([]);
    expect(evidenceValues(timed({ p50: 0.1 }, '/nowhere'))).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  arraysProblem,
  entriesProblem,
  namesEntries,
  namesProblem,
  unknownColumnKey,
} from '../../../src/manifest/evidence/columns.ts';
import { parallelArrays } from '../../../src/manifest/evidence/arrange.ts';

const Point = z.strictObject({
  recall: z.number(),
  precision: z.number(),
  threshold: z.number().nullish(),
});
const field = z.array(Point).optional();
const schema = z.strictObject({ points: field, prevalence: z.number() });
const target = (columns?: Record<string, string>) => ({
  ...{ field, schema },
  from: { file: 'm.json', pointer: '/pr', ...(columns ? { columns } : {}) },
});

describe('arrays side by side', () => {
  const problem = (value: object, columns?: Record<string, string>) =>
    arraysProblem(value, parallelArrays(value, field, columns ?? {}), target(columns));

  test('that are all there and equally long are fine', () => {
    expect(problem({ recall: [1, 0], precision: [0, 1], seed: 0 })).toBeUndefined();
    expect(problem({ r: [1, 0], precision: [0, 1] }, { recall: 'r' })).toBeUndefined();
  });

  test('of which one is not there are remarked on once, with those that are', () => {
    expect(
      problem({ REC: [1, 0], precision: [0, 1], cuts: [0, 1], n: 2 }, { recall: 'RECX' }),
    ).toEqual({
      rule: 'evidence/lost-column',
      key: 'columns',
      problem:
        '`m.json` has no array `RECX` for `recall` at `/pr`. It has `REC`, `precision`, `cuts`.',
      help: 'Did you mean `columns: { recall: REC }`?',
    });
  });

  test('lack one that is needed although nobody named it', () => {
    expect(problem({ recall: [1, 0], PRECISION: [0, 1] })).toMatchObject({
      key: 'pointer',
      problem: '`m.json` has no array `precision` at `/pr`. It has `recall`, `PRECISION`.',
      help: 'Did you mean `columns: { precision: PRECISION }`?',
    });
    expect(problem({ recall: [1, 0], x: [0, 1] })).toMatchObject({
      help: 'Say what it is called there: `columns: { precision: … }`.',
    });
  });

  test('of unequal length are remarked on with both lengths', () => {
    expect(problem({ R: [1, 0.5, 0], precision: [0, 1] }, { recall: 'R' })).toMatchObject({
      rule: 'evidence/unequal-lengths',
      problem: expect.stringContaining('`R` has 3, `precision` has 2.'),
    });
  });

  test('may lack the cut-off of the last point, as scikit-learn writes them, and no other', () => {
    const scores = { recall: [1, 0.5, 0], precision: [0.4, 0.8, 1] };
    expect(problem({ ...scores, threshold: [0.1, 0.6] })).toBeUndefined();
    expect(problem({ ...scores, threshold: [0.1] })).toMatchObject({
      problem: expect.stringContaining('`recall` has 3, `threshold` has 1.'),
    });
    expect(problem({ ...scores, threshold: [0.1, 0.2, 0.6, 0.9] })).toMatchObject({
      problem: expect.stringContaining('`threshold` has 4, `recall` has 3.'),
    });
  });
});

describe('a list of blocks', () => {
  test('of which none has a column is remarked on once', () => {
    const list = [{ REC: 1, precision: 0 }, { REC: 0, precision: 1, note: 'x' }, 7];
    expect(entriesProblem(list, target({ recall: 'RECX' }))).toMatchObject({
      rule: 'evidence/lost-column',
      key: 'columns',
      problem:
        '`m.json` has no column `RECX` for `recall` at `/pr`. It has `REC`, `precision`, `note`.',
      help: 'Did you mean `columns: { recall: REC }`?',
    });
    expect(entriesProblem(list, target({ recall: 'REC' }))).toBeUndefined();
  });

  test('of which one has it is the schema’s matter, and so is one without blocks', () => {
    expect(entriesProblem([{ recall: 1, precision: 1 }, { recall: 1 }], target())).toBeUndefined();
    expect(entriesProblem([], target({ recall: 'R' }))).toBeUndefined();
    expect(entriesProblem([1, 2], target())).toBeUndefined();
  });
});

describe('the names in `columns`', () => {
  test('stand for keys of the block or of its lists', () => {
    for (const key of ['recall', 'points', 'prevalence'])
      expect(unknownColumnKey(target({ [key]: 'x' }))).toBeUndefined();
    expect(unknownColumnKey(target({ recal: 'R' }))).toMatchObject({
      rule: 'evidence/lost-column',
      problem:
        '`columns` gives a place to `recal`, which is no key here. Known: `recall`, `precision`, `threshold`.',
      help: 'Did you mean `recall`?',
    });
  });

  test('are names of entries unless the block has them too', () => {
    expect(namesEntries(target({ recall: 'R' }))).toBe(true);
    expect(namesEntries(target({ prevalence: 'P' }))).toBe(false);
    expect(namesEntries(target())).toBe(false);
  });

  test('exist in the block they are looked up in', () => {
    const value = { base_rate: 0.4 };
    const named = (prevalence: string) =>
      namesProblem(value, schema.shape, target({ prevalence, recall: 'R' }));
    expect(named('base_rate')).toBeUndefined();
    expect(named('base_rat')).toMatchObject({
      problem: '`m.json` has no key `base_rat` for `prevalence` at `/pr`. It has `base_rate`.',
      help: 'Did you mean `columns: { prevalence: base_rate }`?',
    });
  });
});

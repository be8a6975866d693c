import { describe, expect, test } from 'vitest';
import { applyRules } from '../../../src/manifest/rules.ts';
import { honestBinary } from '../../builders/honest/binary.ts';
import { drawFrom } from '../../builders/honest/draw.ts';
import { honestShares } from '../../builders/honest/interval.ts';
import { honestClasses, honestFolds, honestRegression } from '../../builders/honest/others.ts';

const SEEDS = Array.from({ length: 5 }, (_, index) => index * 8);

/** Projects measured once and written down with care, which no rule may call impossible. */
describe.each([
  ['two classes', honestBinary],
  ['shares with intervals', honestShares],
  ['several classes', honestClasses],
  ['a predicted number', honestRegression],
  ['folds', honestFolds],
])('no rule makes an error of an honest project with %s', (_, build) => {
  test.each(SEEDS)('drawn from the seeds from %i on', (first) => {
    const errors = Array.from({ length: 8 }, (_, step) => first + step).flatMap((seed) =>
      applyRules(build(drawFrom(seed)))
        .filter(({ rule, severity }) => severity === 'error' && rule !== 'metrics/repeated')
        .map(({ rule, message }) => `seed ${seed}: ${rule}: ${message}`),
    );
    expect(errors).toEqual([]);
  });
});

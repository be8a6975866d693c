import { expect, test } from 'vitest';
import { AREAS } from '../../src/audit/area.ts';
import { AREA_WEIGHTS, lensFormula, scoresFor } from '../../src/audit/lens-areas.ts';
import { LENS_IDS } from '../../src/manifest/schema/lens-ids.ts';

test.each(LENS_IDS)(
  '%s weighs every area between 0 and 1, and minds at least one in full',
  (lens) => {
    const weights = AREAS.map((area) => AREA_WEIGHTS[lens][area]);
    expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
    expect(Math.max(...weights)).toBe(1);
  },
);

test('what a reader minds less costs less, and nothing ever gains more than 100', () => {
  expect(scoresFor({ deployment: 40, statistics: 40 }, 'ml-engineer')).toEqual({
    deployment: 40,
    statistics: 64,
  });
  expect(scoresFor({ deployment: 100 }, 'applied-analyst')).toEqual({ deployment: 100 });
});

test('the formula names the weights it is made with', () => {
  expect(lensFormula('ml-engineer')).toContain(
    'Weights of `ml-engineer`: communication 0.7, deployment 1, modelling 0.8, programming 1, statistics 0.6.',
  );
});

import { expect, test } from 'vitest';
import { newcombe } from '../../../src/stats/differences.ts';
import { compareLevels } from '../../../src/stats/fairness/score-levels.ts';

// Deciles 3 and 7 of COMPAS, African-American and Caucasian (ProPublica 2016).
const THREE = { one: { k: 145, n: 346 }, other: { k: 93, n: 273 } };
const SEVEN = { one: { k: 237, n: 400 }, other: { k: 88, n: 143 } };

test('each difference has the interval of Newcombe, as if it were the only one', () => {
  const [three, seven] = compareLevels([THREE, SEVEN]);
  expect(three).toMatchObject(newcombe(THREE.one, THREE.other));
  expect(seven).toMatchObject(newcombe(SEVEN.one, SEVEN.other));
  expect([three?.isBeyondAlone, seven?.isBeyondAlone]).toEqual([true, false]);
});

test('what stands out alone need not stand out among ten', () => {
  const [alone] = compareLevels([THREE]);
  expect(alone?.isBeyondTogether).toBe(true);
  const among = compareLevels([THREE, ...Array.from({ length: 9 }, () => SEVEN)]);
  expect(among[0]?.isBeyondAlone).toBe(true);
  expect(among.some(({ isBeyondTogether }) => isBeyondTogether)).toBe(false);
});

test('a large difference stands out among many, in both directions', () => {
  const level = { one: { k: 90, n: 100 }, other: { k: 10, n: 100 } };
  const turned = { one: level.other, other: level.one };
  for (const { isBeyondTogether } of compareLevels(Array.from({ length: 50 }, () => level)))
    expect(isBeyondTogether).toBe(true);
  expect(compareLevels([turned])[0]?.isBeyondTogether).toBe(true);
});

test('no scores give no differences, and impossible shares are refused', () => {
  expect(compareLevels([])).toEqual([]);
  expect(() => compareLevels([{ one: { k: 2, n: 1 }, other: { k: 0, n: 1 } }])).toThrow(RangeError);
  expect(() => compareLevels([THREE], 1)).toThrow(RangeError);
});

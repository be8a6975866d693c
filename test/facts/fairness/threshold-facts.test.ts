import { describe, expect, test } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { sweepFacts, sweptAttributes } from '../../../src/facts/fairness/threshold-facts.ts';
import { newcombe } from '../../../src/stats/differences.ts';
import { wilson } from '../../../src/stats/intervals.ts';
import { factsById } from '../../builders/groups.ts';
import { buildSwept, even, sweptEntry } from '../../builders/swept.ts';

const project = buildSwept();
const facts = factsById(project);

describe('sweepFacts', () => {
  test('has every rate of every group at every cut-off, and its gap', () => {
    expect(sweepFacts(project)).toHaveLength(4 * 4 * 3);
    expect(facts.get('group/sex/female/fpr/at-3')).toMatchObject({
      kind: 'sweep',
      at: 3,
      value: 35 / 165,
      counts: { k: 35, n: 165 },
      interval: { ...wilson(35, 165), level: 0.95, method: 'wilson' },
      derivedFrom: ['fairness.groups[0].sweep'],
    });
  });

  test('gives two groups the interval of their difference, and the first rate its chance level', () => {
    const { low, high } = newcombe({ k: 100, n: 180 }, { k: 45, n: 135 }, 0.95);
    const gap = facts.get('gap/sex/recall-difference/at-3');
    expect(gap?.value).toBeCloseTo(100 / 180 - 45 / 135, 12);
    expect(gap?.interval).toMatchObject({ low, high, method: 'newcombe' });
    expect(gap?.between).toEqual(['Female', 'Male']);
    expect(gap?.chance).toBeUndefined();
    expect(facts.get('gap/sex/fpr-difference/at-3')?.chance?.p95).toBeGreaterThan(0);
  });

  test('agrees with the gap of the groups at the cut-off in use', () => {
    const [at, own] = ['/at-2', ''].map((end) => facts.get(`gap/sex/fpr-difference${end}`));
    expect([at?.value, at?.interval, at?.chance]).toEqual([own?.value, own?.interval, own?.chance]);
  });

  test('agrees with it too where only the counts of the groups tell the cut-off', () => {
    const unnamed = factsById(buildSwept(undefined, { evaluation: { threshold: undefined } }));
    const [at, own] = ['/at-2', ''].map((end) => unnamed.get(`gap/sex/fpr-difference${end}`));
    expect(at?.chance).toBeDefined();
    expect([at?.interval, at?.chance]).toEqual([own?.interval, own?.chance]);
  });

  test('states no rate over fewer rows than the policy asks for, and no gap with it', () => {
    const groups = ['Female', 'Male'].map((group) =>
      sweptEntry(['sex', group], [...even(3), [12, 15]]),
    );
    const few = factsById(buildSwept(groups));
    expect(few.has('group/sex/female/precision/at-4')).toBe(false);
    expect(few.has('gap/sex/precision-difference/at-4')).toBe(false);
    expect(few.has('gap/sex/fpr-difference/at-4')).toBe(true);
  });

  test('names cut-offs below zero apart from those above', () => {
    const signed = ['Female', 'Male'].map((group) => {
      const entry = sweptEntry(['sex', group], even(2), 9);
      const sweep = (entry['sweep'] as readonly object[]).map((point, index) => ({
        ...point,
        threshold: index - 0.5,
      }));
      return { ...entry, sweep };
    });
    const ids = deriveFacts(buildSwept(signed)).map(({ id }) => id.split('/').at(-1));
    expect(ids).toEqual(expect.arrayContaining(['at-minus-0-5', 'at-0-5']));
  });

  test('works everything out once', () => {
    expect(sweptAttributes(project)).toBe(sweptAttributes(project));
  });
});

import { describe, expect, test } from 'vitest';
import { VERBS, pickVerb } from '../../src/claims/verbs.ts';

const first = { index: 0, used: [], ongoing: false };

describe('a verb', () => {
  test('rotates with the index of the bullet', () => {
    expect([0, 1, 2, 3].map((index) => pickVerb('result/raised', { ...first, index }))).toEqual([
      'Raised',
      'Lifted',
      'Increased',
      'Raised',
    ]);
  });

  test('skips what the project has used, and gives up when nothing is left', () => {
    expect(pickVerb('latency', { ...first, used: ['Measured'] })).toBe('Timed');
    expect(pickVerb('latency', { ...first, used: VERBS.latency })).toBeUndefined();
  });

  test('is in the present for what still runs, in the past for what was measured', () => {
    expect(pickVerb('latency/served', { ...first, ongoing: true })).toBe('Serve');
    expect(pickVerb('latency/served', first)).toBe('Served');
    expect(pickVerb('result/raised', { ...first, ongoing: true })).toBe('Raised');
  });

  test('that claims a gain never stands in a list for equal or worse', () => {
    const gains: readonly string[] = [...VERBS['result/raised'], ...VERBS['result/lowered']];
    const others = [
      ...VERBS['result/equal'],
      ...VERBS['result/worse'],
      ...VERBS['result/alone'],
      ...VERBS['result/evaluated'],
    ];
    expect(others.filter((verb) => gains.includes(verb))).toEqual([]);
  });
});

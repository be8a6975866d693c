import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripDomain } from '../../src/charts/strip-axis.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { buildFact } from '../builders/fact.ts';

const domainOf = (value: number, range: Fact['range'], baseline?: number) =>
  stripDomain(
    buildFact({
      value,
      range,
      interval: undefined,
      baseline:
        baseline === undefined
          ? undefined
          : {
              fact: 'a',
              name: 'b',
              value: baseline,
              decimals: 3,
              difference: 0,
              verdict: 'better',
            },
    }),
  );

describe('stripDomain', () => {
  it.each([
    ['a rate far from its baseline', 0.9, [0, 1], 0.1, [0, 1]],
    ['rates that all sit in the upper half', 0.93, [0, 1], 0.8, [0.5, 1]],
    ['rates that all sit in the lower half', 0.3, [0, 1], 0.4, [0, 0.5]],
    ['small rates', 0.038, [0, 1], 0.037, [0, 0.2]],
    ['a correlation above zero', 0.3, [-1, 1], 0.8, [0, 1]],
    ['a correlation below zero', -0.3, [-1, 1], 0.2, [-1, 1]],
    ['an error near its baseline', 44.9, [0, null], 58.3, [40, 65]],
    ['a latency far from its baseline', 0.27, [0, null], 10.8, [0, 12]],
    ['an explained variance below zero', -0.2, [null, 1], undefined, [-0.2, 0]],
  ] as const)('suits %s', (_, value, range, baseline, expected) => {
    expect(domainOf(value, range, baseline)).toEqual(expected);
  });

  it('always holds value and baseline', () => {
    const value = fc.double({ min: -1e4, max: 1e4, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [low, high] = domainOf(a, [null, null], b);
        const slack = (high - low) * 1e-6 + 1e-9;
        expect(Math.min(a, b)).toBeGreaterThanOrEqual(low - slack);
        expect(Math.max(a, b)).toBeLessThanOrEqual(high + slack);
      }),
    );
  });
});

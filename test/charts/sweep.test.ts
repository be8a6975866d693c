import { describe, expect, it } from 'vitest';
import { sweepChart } from '../../src/charts/sweep.ts';
import { buildTriage, SWEEP } from '../builders/drawn.ts';
import { buildDigits, buildTumours } from '../builders/evaluated.ts';

const sweepOf = (sweep: Readonly<Record<string, unknown>>, cutOff?: number) =>
  sweepChart(
    buildTriage({
      evaluation: {
        curves: { sweep: { points: SWEEP, ...sweep } },
        ...(cutOff === undefined ? {} : { threshold: { value: cutOff } }),
      },
    }),
  );

describe('sweepChart', () => {
  it('compares the cost at the cut-off in use with the least one', () => {
    expect(sweepChart(buildTriage())?.title).toBe(
      'Cut-off 0.5 is in use and costs 88; 0.3 would cost least, 68.',
    );
    expect(sweepOf({ cost: { fp: 1, fn: 10 } }, 0.3)?.title).toBe(
      'The cut-off in use is the cheapest one: 0.3, with a recall of 0.966 and a precision of 0.547.',
    );
  });

  it('says what it can without cost or cut-off', () => {
    expect(sweepOf({ cost: { fp: 1, fn: 10 } })?.title).toMatch(/^The cheapest cut-off is 0\.3, /);
    expect(sweepOf({}, 0.5)?.title).toMatch(/^The cut-off in use is 0\.5, with a recall of 0\.8/);
    expect(sweepOf({})?.title).toMatch(/^From 0\.1, with .*, to 0\.9, with /);
  });

  it('warns that the cheapest cut-off of some rows need not be that of others', () => {
    expect(sweepChart(buildTriage())?.note).toBe(
      'Test, n = 200, at every cut-off written. Cost: 1 per false alarm, 10 per miss; the cheapest cut-off of these rows need not be that of others.',
    );
    expect(sweepOf({})?.note).not.toContain('Cost');
  });

  it('lists every cut-off, with its cost where there is one', () => {
    expect(sweepChart(buildTriage())?.table.rows[4]).toEqual([
      '0.5',
      '0.883',
      '0.746',
      '18',
      '7',
      '88',
    ]);
    expect(sweepOf({})?.table.head).not.toContain('Cost');
  });

  it('is left out without a sweep and for other families', () => {
    expect([sweepChart(buildTumours()), sweepChart(buildDigits(3))]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

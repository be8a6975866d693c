import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import type { Fact } from '../../../src/facts/fact.ts';
import { gapFacts } from '../../../src/facts/fairness/assess.ts';
import { seedOf } from '../../../src/stats/bootstrap.ts';
import { binomialSampler } from '../../../src/stats/fairness/binomial.ts';
import { buildGroups, factsById } from '../../builders/groups.ts';

/** Rows of either group, and the share of them that a row is selected with. */
const ONE = { rows: 400, selected: 0.45 };
const OTHER = { rows: 300, selected: 0.27 };
const GAP = ONE.selected - OTHER.selected;

const METRIC = 'selection-rate-difference';
const CHECKED = buildGroups(groupsOf([1, 1]));

/** Rows selected in both groups, run by run. */
const RUNS = drawnRuns(2000);
/** Runs that go the whole way, because parsing is the slowest part of it. */
const WHOLE = 200;

/**
 * Summed over all pairs of counts with their binomial chances, Newcombe's interval holds this gap in
 * 0.9498 of cases. A share of 2,000 runs then has a standard error of 0.0049, so that two of them
 * below and four above give 0.940 to 0.970; the seeds are fixed.
 */
test('a known gap between two groups lies in its interval 95% of the time', () => {
  const gaps = RUNS.map((counts) => narrowGap(counts));
  expect(gaps.every((gap) => gap?.interval?.method === 'newcombe')).toBe(true);
  const held = gaps.filter((gap) => holds(gap)).length / RUNS.length;
  expect(held).toBeGreaterThan(0.94);
  expect(held).toBeLessThan(0.97);
  const mean = gaps.reduce((sum, gap) => sum + (gap?.value ?? NaN), 0) / RUNS.length;
  expect(mean).toBeCloseTo(GAP, 2);
});

// Three standard errors of a share of 0.95 in 200 runs are 0.046; the first 200 of the same runs.
test('and does so the whole way: parsed, checked, made facts', () => {
  const gaps = RUNS.slice(0, WHOLE).map((counts) => wholeGap(counts));
  expect(gaps.filter((gap) => holds(gap)).length / WHOLE).toBeGreaterThan(0.904);
  expect(gaps.map((gap) => [gap?.value, gap?.interval])).toEqual(
    RUNS.slice(0, WHOLE).map((counts) => [narrowGap(counts)?.value, narrowGap(counts)?.interval]),
  );
});

type Counts = readonly [number, number];

function drawnRuns(runs: number): Counts[] {
  const random = xoroshiro128plus(seedOf('a known gap between two groups'));
  const one = binomialSampler(ONE.rows, ONE.selected);
  const other = binomialSampler(OTHER.rows, OTHER.selected);
  return Array.from({ length: runs }, () => [one(random), other(random)]);
}

function groupsOf([one, other]: Counts) {
  return [
    { attribute: 'sex', group: 'Male', n: ONE.rows, selected: one },
    { attribute: 'sex', group: 'Female', n: OTHER.rows, selected: other },
  ];
}

function wholeGap(counts: Counts): Fact | undefined {
  return factsById(buildGroups(groupsOf(counts))).get(`gap/sex/${METRIC}`);
}

/** The same from a manifest that was checked with other counts in it. */
function narrowGap(counts: Counts): Fact | undefined {
  const { manifest } = CHECKED;
  const fairness = { ...manifest.fairness, groups: groupsOf(counts) };
  const project = { ...CHECKED, manifest: { ...manifest, fairness } };
  return gapFacts(project).find(({ metric }) => metric === METRIC);
}

function holds(gap: Fact | undefined): boolean {
  const { interval } = gap ?? {};
  return interval !== undefined && interval.low <= GAP && GAP <= interval.high;
}

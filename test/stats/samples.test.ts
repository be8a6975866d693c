import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { katz, newcombe } from '../../src/stats/differences.ts';
import { clopperPearson, wilson } from '../../src/stats/intervals.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, '../shared/samples/_generated');
const goldens = {
  intervals: join(FOLDER, 'goldens_fairness.json'),
  groups: join(FOLDER, 'compas_group_counts.json'),
};
const present = existsSync(goldens.intervals) && existsSync(goldens.groups);
const title = present
  ? 'the golden values of the samples, to 1e-6'
  : 'the golden values: skipped, the samples folder is not beside this repository';

const pair = z.record(z.string(), z.tuple([z.number(), z.number()]));
const triple = z.record(z.string(), z.tuple([z.number(), z.number(), z.number()]));
const intervalsSchema = z.object({
  wilson95: pair,
  clopper_pearson95: pair,
  newcombe_compas: triple,
  katz_compas: triple,
});
const group = z.object({
  group: z.string(),
  n: z.number(),
  tp: z.number(),
  fp: z.number(),
  tn: z.number(),
});
const groupsSchema = z.object({ attributes: z.object({ race: z.array(group) }) });

describe.skipIf(!present)(title, () => {
  test.each([
    ['wilson95', wilson],
    ['clopper_pearson95', clopperPearson],
  ] as const)('%s', (key, method) => {
    const entries = Object.entries(intervals()[key]);
    expect(entries.length).toBeGreaterThan(3);
    for (const [share, [low, high]] of entries) {
      const [k = NaN, n = NaN] = share.split('/').map(Number);
      expectClose([method(k, n).low, method(k, n).high], [low, high]);
    }
  });

  test('newcombe_compas', () => {
    const { newcombe_compas: expected } = intervals();
    const [aa, c] = [rates('African-American'), rates('Caucasian')];
    expectClose(values(newcombe(aa.selected, c.selected)), expected['sel_AA_minus_C']);
    expectClose(values(newcombe(aa.falsePositive, c.falsePositive)), expected['fpr_AA_minus_C']);
  });

  test('katz_compas', () => {
    const { katz_compas: expected } = intervals();
    const [aa, c] = [rates('African-American'), rates('Caucasian')];
    expectClose(values(katz(aa.falsePositive, c.falsePositive)), expected['fpr_ratio_AA_over_C']);
    expectClose(values(katz(c.selected, aa.selected)), expected['sel_ratio_C_over_AA']);
  });
});

function intervals(): z.infer<typeof intervalsSchema> {
  return intervalsSchema.parse(JSON.parse(readFileSync(goldens.intervals, 'utf8')));
}

function rates(name: string) {
  const { attributes } = groupsSchema.parse(JSON.parse(readFileSync(goldens.groups, 'utf8')));
  const found = attributes.race.find((entry) => entry.group === name);
  if (!found) throw new Error(`Expected counts of ${name}`);
  const { n, tp, fp, tn } = found;
  return { selected: { k: tp + fp, n }, falsePositive: { k: fp, n: fp + tn } };
}

/** Estimate, low and high, in the order the functions return them. */
function values(found: object | undefined): readonly unknown[] {
  return Object.values(found ?? {});
}

function expectClose(found: readonly unknown[], expected: readonly number[] | undefined): void {
  expect(expected).toBeDefined();
  expect(found).toEqual(expected?.map((value): unknown => expect.closeTo(value, 6)));
}

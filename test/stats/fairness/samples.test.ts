import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { calibration } from '../../../src/stats/fairness/calibration.ts';
import { gapOf } from '../../../src/stats/fairness/gaps.ts';
import { sharesOf, valuesOf } from '../../../src/stats/fairness/group-shares.ts';
import { oddsOf } from '../../../src/stats/fairness/odds.ts';
import type { GroupCounts } from '../../../src/stats/fairness.ts';
import { ADULT_RACE, AGE, RACE, SEX } from './counts.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = join(ROOT, '../shared/samples/_generated');
const present = existsSync(join(FOLDER, 'goldens_fairness.json'));
const title = present
  ? 'the golden values of the samples'
  : 'the golden values: skipped, the samples folder is not beside this repository';

const counts = z.object({
  group: z.string(),
  tp: z.number(),
  fp: z.number(),
  tn: z.number(),
  fn: z.number(),
});
const bin = z.object({ decile: z.number(), n: z.number(), positives: z.number() });
const countsSchema = z.object({
  attributes: z.record(z.string(), z.array(counts)),
  calibration_by_decile: z.record(z.string(), z.array(bin)).optional(),
});
const gaps = z.object({
  groups: z.array(z.string()),
  DPD: z.number(),
  DPR: z.number(),
  EOppD: z.number(),
  FPRD: z.number(),
  EOD: z.number(),
  EOR: z.number(),
  avgOddsAbs: z.number(),
});
const goldensSchema = z.object({ compas: z.record(z.string(), gaps) });

describe.skipIf(!present)(title, () => {
  test('the counts typed into these tests are those of the samples', () => {
    const compas = read('compas_group_counts.json', countsSchema).attributes;
    expect(compas).toEqual({ race: RACE, sex: SEX, age_cat: AGE });
    const adult = read('aequitas_adult_rf_group_counts.json', countsSchema).attributes;
    expect(adult['race']).toEqual(ADULT_RACE);
  });

  test('every gap of every attribute, to 1e-12', () => {
    const { compas } = read('goldens_fairness.json', goldensSchema);
    const entries = Object.entries(compas);
    expect(entries).toHaveLength(4);
    for (const [key, golden] of entries) {
      const list = listOf(key).filter(({ group }) => golden.groups.includes(group));
      expect(list).toHaveLength(golden.groups.length);
      const odds = oddsOf(list);
      const selection = gapOf(valuesOf(sharesOf(list, 'selection-rate')));
      expect([
        selection?.difference,
        selection?.ratio,
        odds?.tpr.difference,
        odds?.fpr.difference,
        odds?.difference,
        odds?.ratio,
        odds?.meanDifference,
      ]).toEqual(
        [
          golden.DPD,
          golden.DPR,
          golden.EOppD,
          golden.FPRD,
          golden.EOD,
          golden.EOR,
          golden.avgOddsAbs,
        ].map((value): unknown => expect.closeTo(value, 12)),
      );
    }
  });

  test('deciles as probabilities lie further from what came true than each group from the other', () => {
    const { calibration_by_decile: bins } = read('compas_group_counts.json', countsSchema);
    const [one, other] = ['African-American', 'Caucasian'].map((group) =>
      calibration(
        (bins?.[group] ?? []).map(({ decile, n, positives }) => ({
          meanPredicted: decile / 10,
          positives,
          n,
        })),
      ),
    );
    expect(one?.n).toBe(3696);
    expect(other?.n).toBe(2454);
    expect(Math.abs((one?.ece ?? 0) - (other?.ece ?? 0))).toBeLessThan(
      Math.max(one?.ece ?? 0, other?.ece ?? 0),
    );
    expect(one?.bins[6]?.observed).toBeCloseTo(0.593, 3);
    expect(other?.bins[6]?.observed).toBeCloseTo(0.615, 3);
  });
});

function listOf(key: string): readonly GroupCounts[] {
  if (key === 'sex') return SEX;
  return key === 'age_cat' ? AGE : RACE;
}

/** Counts without `n`, which zod leaves out. */
function read<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')));
}

import { describe, expect, it } from 'vitest';
import {
  findPart,
  intervalOrMissing,
  missing,
  valueOrMissing,
} from '../../src/charts/part-lookup.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildClassReport } from '../builders/measured.ts';

const facts = deriveFacts(buildClassReport());

describe('part lookup', () => {
  it('finds a number by metric and by what it belongs to', () => {
    const recall = findPart(facts, 'recall', 'soup');
    expect(recall?.counts).toEqual({ k: 38, n: 40 });
    expect(valueOrMissing(recall)).toBe('0.950');
    expect(intervalOrMissing(recall)).toMatch(/^95% CI 0\.83\d to 0\.98\d$/);
  });

  it('says so when there is none', () => {
    expect(findPart(facts, 'recall', 'salad')).toBeUndefined();
    expect(valueOrMissing(undefined)).toBe(missing());
    expect(intervalOrMissing(findPart(facts, 'f1', 'soup'))).toBe(missing());
  });
});

import { describe, expect, test } from 'vitest';
import { FACT_KINDS } from '../../src/facts/fact.ts';
import { LENSES, findLens } from '../../src/lenses/lenses.ts';
import { LENS_IDS } from '../../src/manifest/schema/lens-ids.ts';

describe('the list of lenses', () => {
  test('holds one lens per id the manifest allows, in the order they are offered', () => {
    expect(LENSES.map(({ id }) => id)).toEqual(LENS_IDS);
  });

  test.each(LENSES.map((lens) => [lens.id, lens] as const))(
    '%s weighs every kind of fact from 0 to 5',
    (_, lens) => {
      expect(Object.keys(lens.weights).toSorted()).toEqual([...FACT_KINDS].toSorted());
      expect(Object.values(lens.weights).every((weight) => weight >= 0 && weight <= 5)).toBe(true);
      expect(lens.audience).toMatch(/^For .+\.$/);
    },
  );

  test('what each reader looks for first follows the table of roles', () => {
    const first = LENSES.map(({ weights }) => FACT_KINDS.filter((kind) => weights[kind] === 5));
    expect(first).toEqual([['latency', 'throughput', 'cost'], ['result'], ['result'], ['dataset']]);
  });

  test('a lens is found by its id and by nothing else', () => {
    expect(findLens('data-scientist')?.name).toBe('Data scientist');
    expect(findLens('Data scientist')).toBeUndefined();
  });
});

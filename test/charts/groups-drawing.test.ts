import { describe, expect, it } from 'vitest';
import type { GroupRates } from '../../src/charts/group-rates.ts';
import { groupsDrawing } from '../../src/charts/groups-drawing.ts';

const group = (name: string, value: number, half = 0.02) => ({
  name,
  value,
  interval: { low: value - half, high: value + half, level: 0.95, method: 'wilson' },
  counts: { k: value * 1000, n: 1000 },
});
const rates: GroupRates = {
  attribute: 'race',
  metric: 'fpr',
  rate: 'False-positive rate',
  shown: [group('A', 0.148), group('B', 0.448)],
  hidden: [],
  least: 30,
};
const tones = (one: GroupRates) =>
  groupsDrawing(one, 'page').marks.flatMap(({ attributes }) =>
    /^pt /.test(String(attributes.class)) ? [attributes.class] : [],
  );

describe('groupsDrawing', () => {
  it('marks the group with the highest false-positive rate, and the one with the lowest recall', () => {
    expect(tones(rates)).toEqual(['pt blue', 'pt orange']);
    expect(tones({ ...rates, metric: 'recall' })).toEqual(['pt orange', 'pt blue']);
  });

  it('marks none when intervals overlap or when neither side is worse', () => {
    expect(tones({ ...rates, shown: [group('A', 0.4, 0.1), group('B', 0.45, 0.1)] })).toEqual([
      'pt blue',
      'pt blue',
    ]);
    expect(tones({ ...rates, metric: 'selection-rate' })).toEqual(['pt blue', 'pt blue']);
  });

  it('starts at zero and ends at a printed round number', () => {
    const ticks = groupsDrawing(rates, 'page').marks.flatMap(({ attributes, text }) =>
      attributes.class === 'tick' ? [text] : [],
    );
    expect(ticks).toEqual(['0', '0.2', '0.4', '0.6']);
  });

  it('grows with its groups, and draws at most four on a card', () => {
    const many = {
      ...rates,
      shown: Array.from({ length: 9 }, (_, i) => group(`G${i}`, 0.1 + i / 20)),
    };
    expect(groupsDrawing(many, 'page').height).toBeGreaterThan(groupsDrawing(rates, 'page').height);
    expect(
      groupsDrawing(many, 'card').marks.filter(({ attributes }) =>
        /^pt /.test(String(attributes.class)),
      ),
    ).toHaveLength(4);
  });
});

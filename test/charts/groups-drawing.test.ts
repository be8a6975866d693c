import { describe, expect, it } from 'vitest';
import type { GroupRates } from '../../src/charts/group-rates.ts';
import { groupsDrawing } from '../../src/charts/groups-drawing.ts';
import { overlaps, textBox } from '../../src/charts/labels.ts';
import { buildFact } from '../builders/fact.ts';

const group = (name: string, value: number, half = 0.02) => ({
  name,
  fact: buildFact({
    kind: 'group',
    direction: 'none',
    value,
    interval: { low: value - half, high: value + half, level: 0.95, method: 'wilson' },
  }),
});
const withoutInterval = (name: string, value: number) => {
  const { interval: _, ...fact } = buildFact({ kind: 'group', direction: 'none', value });
  return { name, fact };
};
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

  it('gives the marked group a square, so that the mark is not its colour alone', () => {
    const marked = groupsDrawing(rates, 'page').marks.find(
      ({ attributes }) => attributes.class === 'pt orange',
    );
    expect(marked?.name).toBe('rect');
  });

  it('draws values without intervals as dots alone, and marks none', () => {
    const bare = { ...rates, shown: [withoutInterval('A', 0.1), withoutInterval('B', 0.6)] };
    expect(tones(bare)).toEqual(['pt blue', 'pt blue']);
    const lines = groupsDrawing(bare, 'page').marks.map(({ attributes }) => attributes.class);
    expect(lines).not.toContain('whisk blue');
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

  it('keeps all texts of twenty groups apart and inside the picture, whatever they are called', () => {
    const names = ['North', 'Mecklenburg-Western Pomerania', 'Oberbayern and the Alpine foothills'];
    const shown = Array.from({ length: 20 }, (_, i) =>
      group(`${names[i % names.length] ?? ''} ${i}`, 0.03 + i / 22),
    );
    for (const size of ['page', 'mini', 'card'] as const) {
      const { marks, width, height } = groupsDrawing({ ...rates, shown }, size);
      const boxes = marks.flatMap((mark) => textBox(mark) ?? []);
      const pairs = boxes.flatMap((one, i) =>
        boxes.slice(0, i).map((other) => [one, other] as const),
      );
      expect(boxes.length).toBeGreaterThan(8);
      expect(pairs.filter(([one, other]) => overlaps(one, other))).toEqual([]);
      expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(width + 0.5);
      expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
    }
  });
});

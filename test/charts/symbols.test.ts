import { describe, expect, it } from 'vitest';
import { MOST_SERIES, symbol, symbolKey } from '../../src/charts/symbols.ts';

describe('symbol', () => {
  it('gives every series a shape of its own, only the first filled', () => {
    const marks = Array.from({ length: MOST_SERIES }, (_, i) => symbol(i, 0, 0));
    expect(new Set(marks.map(({ attributes }) => attributes.d ?? attributes.class)).size).toBe(5);
    expect(marks.map(({ attributes }) => attributes.class)).toEqual([
      'pt blue',
      ...Array.from({ length: 4 }, () => 'pt hollow'),
    ]);
  });

  it('closes its shapes around the place', () => {
    expect(symbol(2, 10, 20, 4.5).attributes.d).toBe(
      'M6.4,16.4L13.6,16.4L13.6,23.6L6.4,23.6L6.4,16.4L13.6,16.4',
    );
  });
});

describe('symbolKey', () => {
  it('puts names beside their shapes and breaks lines where the width ends', () => {
    const one = symbolKey(['Recall', 'F1'], 320);
    const two = symbolKey(['A model of seventy million weights', 'Another model'], 200);
    expect(one.marks.flatMap(({ text }) => text ?? [])).toEqual(['Recall', 'F1']);
    expect(two.height).toBe(one.height + 18);
  });

  it('is empty without names', () => {
    expect(symbolKey([], 320).marks).toEqual([]);
  });
});

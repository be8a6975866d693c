import { describe, expect, test } from 'vitest';
import { leftOut } from '../../src/drafts/left-out.ts';
import { metricField } from '../../src/drafts/metric-field.ts';

const result = (name: string, value: unknown) =>
  metricField({ trail: [name], value, source: { file: 'a.json', how: 'a number' } });

describe('leftOut', () => {
  test('gives one note a reason, with the names', () => {
    const results = [
      result('accuracy', 0.5),
      result('f1', 71.2),
      result('recall', NaN),
      result('gloss', 1),
      result('glitter', 2),
    ];
    expect(leftOut(results, 'a.json')).toEqual([
      { file: 'a.json', text: 'not taken, no known metric: gloss, glitter' },
      { file: 'a.json', text: 'not taken, no finite number: recall' },
      {
        file: 'a.json',
        text: 'not taken, outside the range of the metric (a percentage?): f1',
      },
    ]);
  });

  test('names eight and counts the others', () => {
    const results = Array.from({ length: 10 }, (_, index) => result(`x${index}`, 1));
    expect(leftOut(results, 'a.json')[0]?.text).toMatch(/: x0, x1, .*x7 and 2 more$/);
    expect(leftOut([], 'a.json')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { isField, metricField, readTrail } from '../../src/drafts/metric-field.ts';
import { numbersIn, pointerOf } from '../../src/drafts/numbers-in.ts';
import { splitName } from '../../src/drafts/split-word.ts';

const SOURCE = { file: 'a.json', how: 'a test' };

describe('splitName', () => {
  test.each([
    ['test_accuracy', 'accuracy', ['test']],
    ['accuracy/val', 'accuracy', ['validation']],
    ['training_f1_score', 'f1_score', ['train']],
    ['testF1', 'F1', ['test']],
    ['test', '', ['test']],
    ['cv_test_accuracy', 'accuracy', ['cv', 'test']],
    ['ndcg_at_10', 'ndcg_at_10', []],
    ['latest_score', 'latest_score', []],
    ['eval_accuracy', 'eval_accuracy', []],
    ['contest', 'contest', []],
  ])('reads %s', (name, rest, splits) => {
    expect(splitName(name)).toEqual({ rest, splits });
  });
});

describe('readTrail', () => {
  test.each([
    [['avg_prec', 'test'], 'average-precision', ['test']],
    [['test_metrics', 'model', 'roc_auc'], 'roc-auc', ['test']],
    [['eval_accuracy'], 'accuracy', []],
    [['accuracy', 'value'], 'accuracy', []],
    [['accuracy', 'std'], undefined, []],
    [['mean_test_score'], undefined, ['test']],
  ])('reads %j', (trail, id, splits) => {
    const read = readTrail(trail);
    expect([read.metric?.id, read.splits]).toEqual([id, splits]);
  });
});

describe('metricField', () => {
  test('writes the value, or where it stands, with its split and its k', () => {
    expect(metricField({ trail: ['test', 'recall@10'], value: 0.5, source: SOURCE })).toEqual({
      path: ['evaluation', 'metrics'],
      adds: 'item',
      value: { id: 'recall-at-k', value: 0.5, split: 'test', k: 10 },
      from: SOURCE,
    });
    const from = { file: 'a.json', pointer: '/mae' };
    expect(
      metricField({ trail: ['mae'], value: 3, source: SOURCE, from, split: 'cv', more: { n: 9 } }),
    ).toMatchObject({ value: { id: 'mae', split: 'cv', n: 9, from } });
  });

  test('leaves the split a gap where no word or two words say it', () => {
    for (const trail of [['accuracy'], ['val', 'test_accuracy'], ['eval', 'accuracy']])
      expect(metricField({ trail, value: 0.5, source: SOURCE })).toMatchObject({
        value: { split: '?' },
      });
  });

  test.each([
    ['loss', 0.5, 'unknown'],
    ['accuracy', NaN, 'not-finite'],
    ['accuracy', '0.5', 'not-finite'],
    ['accuracy', 91.2, 'out-of-range'],
  ])('takes no %s of %s', (name, value, reason) => {
    const result = metricField({ trail: [name], value, source: SOURCE });
    expect(isField(result)).toBe(false);
    expect(result).toEqual({ reason, name });
  });
});

describe('numbersIn', () => {
  test('finds numbers in blocks, words for numbers too, and passes lists over', () => {
    const found = numbersIn({ 'a/b': { c: 1 }, list: [1, 2], n: 'NaN', text: '1', no: null });
    expect(found.map(({ pointer, value }) => [pointer, value])).toEqual([
      ['/a~1b/c', 1],
      ['/n', NaN],
    ]);
    expect(pointerOf(['a', 0, 'b~'])).toBe('/a/0/b~0');
  });

  test('stops at two thousand numbers and at twelve keys', () => {
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, at]));
    expect(numbersIn(wide)).toHaveLength(2000);
    const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), 1);
    expect(numbersIn(deep)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/audit/prose/mentions.ts';
import { LINK, placesIn } from '../../../src/audit/prose/passage.ts';

const found = (text: string, quoted = false) =>
  mentionsIn({
    text,
    quoted,
    placeOf: (index, words) => placesIn({ file: 'a', text }).at(index, words.length),
  }).map(({ metric, typed, value }) => `${metric} ${typed} ${value}`);

describe('a number beside a name', () => {
  test.each([
    ['A recall of 0.94 was reached.', 'recall 0.94 0.94'],
    ['It has 94.0% recall on test.', 'recall 94.0% 0.94'],
    ['ROC-AUC 0.97 says it.', 'roc-auc 0.97 0.97'],
    ['The recall (0.94) is fine.', 'recall 0.94 0.94'],
    ['Balanced accuracy of 0.9.', 'balanced-accuracy 0.9 0.9'],
    ['MAE was 44.2 units.', 'mae 44.2 44.2'],
    ['Average precision is only .5', 'average-precision .5 0.5'],
    ['The success rate was 0.4.', 'success-rate 0.4 0.4'],
    ['On test, recall of 0.9.', 'recall 0.9 0.9'],
  ])('%s', (text, mention) => expect(found(text)).toEqual([mention]));

  test('gives the place and the step of the last digit', () => {
    const [mention] = mentionsIn({
      text: 'recall of 94.5%',
      quoted: false,
      placeOf: () => placesIn({ file: 'a', text: '' }).at(0, 1),
    });
    expect(mention).toMatchObject({ index: 10, value: 0.945 });
    expect(mention?.step).toBeCloseTo(0.001, 12);
  });

  test.each([
    'A recall of at least 0.94 is needed.',
    'The threshold for recall is 0.5.',
    'Recall improved by 0.1.',
    'Training accuracy of 0.99.',
    'The macro F1 of 0.9.',
    'Accuracy and recall of 0.94 each.',
    'Accuracy, recall of 0.9 and 0.8.',
    'Smith et al. report a recall of 0.94.',
    'A recall of 0.94 [3].',
    'A recall of 0.94 (Smith, 2019).',
    `Their ${LINK}model has a recall of 0.94.`,
    'A paper gives a recall of 0.94.',
    'Radiologists reach a recall of 0.94.',
    'Version 3.4.1 of accuracy 1.2.3',
    'precision of 0.9×',
    'The map 0.5 is small.',
    'A non-recall of 0.4.',
    'no number near recall',
  ])('says nothing of: %s', (text) => expect(found(text)).toEqual([]));

  test('says nothing of what is quoted', () => expect(found('Recall of 0.94.', true)).toEqual([]));
});

test('a sentence as long as a file gives up its numbers', () => {
  const text = `${'some words and 0.9 '.repeat(30_000)}a recall of 0.94`;
  expect(found(text)).toEqual(['recall 0.94 0.94']);
});

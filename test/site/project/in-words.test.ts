import { describe, expect, test } from 'vitest';
import { foldsAnswer, imbalanceNote, metricsInWords } from '../../../src/site/project/in-words.ts';
import { buildSource } from '../../builders/site.ts';

const COUNTS = [
  [4, 6],
  [3, 87],
];
const CONFUSION = { labels: ['malignant', 'benign'], counts: COUNTS };
const WHY = { primaryMetric: 'accuracy', why: 'All errors cost the same.' };
const ACCURACY = { id: 'accuracy', value: 0.91, split: 'test' };

describe('accuracy that stands alone', () => {
  test('on lopsided classes is told beside what guessing would score', () => {
    const block = imbalanceNote(
      buildSource({ evaluation: { ...WHY, metrics: [ACCURACY], confusion: CONFUSION } }),
    );
    expect(block).toMatchObject({
      kind: 'note',
      html: 'Always answering benign would score 0.900 on these rows, so accuracy alone says little here.',
    });
  });

  test.each([
    ['beside another metric', [ACCURACY, { id: 'recall', value: 0.4, split: 'test' }], CONFUSION],
    [
      'on classes of one size',
      [{ ...ACCURACY, value: 0.5 }],
      {
        ...CONFUSION,
        counts: [
          [5, 5],
          [5, 5],
        ],
      },
    ],
  ])('needs no such words %s', (_, metrics, confusion) => {
    expect(
      imbalanceNote(buildSource({ evaluation: { ...WHY, metrics, confusion } })),
    ).toBeUndefined();
  });
});

test('every metric a reader meets is put into words, with what may mislead about it', () => {
  const source = buildSource({ evaluation: { ...WHY, metrics: [ACCURACY], confusion: CONFUSION } });
  const block = metricsInWords(source.facts);
  const terms = block?.kind === 'more' ? block.items.map(({ term }) => term) : [];
  expect(terms).toContain('Accuracy');
  expect(terms).toContain('Recall');
  expect(new Set(terms).size).toBe(terms.length);
});

test('no facts need no words', () => {
  expect(metricsInWords([])).toBeUndefined();
});

test('cross-validation is explained, and its spread is not called an interval', () => {
  const crossValidation = { metric: 'roc-auc', k: 4, scores: [0.98, 0.99, 0.97, 0.98] };
  const [answer] = foldsAnswer(
    buildSource({ evaluation: { ...WHY, metrics: [ACCURACY], crossValidation } }),
  );
  expect(answer?.html).toBe(
    'The model was trained 4 times, each time measured on the part left out. ROC AUC: 0.980, 0.990, 0.970, 0.980. Mean 0.980, standard deviation 0.009 over 4 folds. Folds share training rows, so this is a spread, not an interval.',
  );
});

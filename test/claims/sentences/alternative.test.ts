import { describe, expect, test } from 'vitest';
import { tellAlternative } from '../../../src/claims/sentences/alternative.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { told } from '../../builders/story.ts';

const base = publishedProject('tumours').manifest;

function bullet(
  rivals: readonly { name: string; metrics: readonly object[] }[],
  overrides: Parameters<typeof told>[2] = {},
): string | undefined {
  const alternatives = rivals.map((rival) => ({ ...rival, reasonRejected: 'Larger.' }));
  return told(
    tellAlternative,
    publishedProject('tumours', { models: [{ ...base.models?.[0], alternatives }] }),
    overrides,
  );
}

const auc = (value: string) => [{ id: 'roc-auc', value, split: 'test' }];

describe('the kept model', () => {
  test('is compared with the toughest rival where the interval holds both', () => {
    expect(
      bullet([
        { name: 'Stump', metrics: auc('0.88') },
        { name: 'Random forest, 300 trees', metrics: auc('0.9798') },
      ]),
    ).toBe(
      'Compared ROC AUC of logistic regression and a random forest (300 trees), finding no clear difference: 0.991 (95% CI 0.978 to 0.999) against 0.979 on 171 held-out samples',
    );
  });

  test('is chosen over a rival that is worse', () => {
    expect(bullet([{ name: 'Stump', metrics: auc('0.8876') }])).toMatch(
      /^Chose logistic regression with ROC AUC of 0.991 .*, above the 0.887 of a stump, on 171 held-out samples$/,
    );
  });

  test('is kept over a rival that is better, and the sentence says on which side it lies', () => {
    expect(bullet([{ name: 'Ensemble', metrics: auc('0.9999') }])).toMatch(
      /^Kept logistic regression with ROC AUC of 0.991 .*, below the 0.999 of an ensemble, on/,
    );
  });

  test('is not compared on rows of another data set', () => {
    const elsewhere = auc('0.8').map((metric) => ({ ...metric, dataset: 'Second hospital' }));
    expect(bullet([{ name: 'Stump', metrics: elsewhere }])).toBeUndefined();
  });

  test('states no value that another bullet states', () => {
    const recall = [{ id: 'recall', value: '0.9375', split: 'test', n: 64 }];
    expect(
      bullet([
        { name: 'Random forest', metrics: recall },
        { name: 'SVM', metrics: recall },
      ]),
    ).toMatch(
      /^Compared recall of logistic regression with that of a random forest \(0.93[78]\) and SVM \(0.93[78]\) on the same held-out samples$/,
    );
    expect(
      bullet([{ name: 'Random forest', metrics: auc('0.9') }], {
        told: new Set(['tumours/roc-auc/test']),
      }),
    ).toBeUndefined();
  });

  test('has nothing to tell without alternatives, or with training numbers only', () => {
    expect(bullet([])).toBeUndefined();
    expect(
      bullet([{ name: 'Random forest', metrics: [{ id: 'roc-auc', value: 1, split: 'train' }] }]),
    ).toBeUndefined();
  });
});

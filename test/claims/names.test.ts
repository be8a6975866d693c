import { describe, expect, test } from 'vitest';
import {
  arePeople,
  inSentence,
  listed,
  plural,
  withArticle,
  withoutComma,
} from '../../src/claims/names.ts';

describe('a name inside a sentence', () => {
  test.each([
    ['Majority class', 'majority class'],
    ['One-feature rule', 'one-feature rule'],
    ['Average precision', 'average precision'],
    ['Recall', 'recall'],
    ['ROC AUC', 'ROC AUC'],
    ['F1', 'F1'],
    ['XGBoost', 'XGBoost'],
    ['R²', 'R²'],
    ['Brier score', 'Brier score'],
    ['Cohen’s kappa', 'Cohen’s kappa'],
    ['Bayes rule', 'Bayes rule'],
    ['Random Forest', 'Random Forest'],
    ['Random forest, 300 trees', 'random forest, 300 trees'],
    ['SVM, RBF kernel', 'SVM, RBF kernel'],
    ['', ''],
  ])('%s becomes %s', (written, read) => {
    expect(inSentence(written)).toBe(read);
  });
});

describe('what one row is', () => {
  test.each([
    ['sample', 'samples'],
    ['person', 'people'],
    ['needle sample', 'needle samples'],
    ['sample of one breast mass', 'samples'],
    ['One defendant', 'defendants'],
    ['query', 'queries'],
    ['day', 'days'],
    ['box', 'boxes'],
    ['patients', 'patients'],
    ['class', 'classes'],
    ['bus', 'buses'],
    ['5-minute window', '5-minute windows'],
  ])('%s becomes %s', (unit, rows) => {
    expect(plural(unit)).toBe(rows);
  });
});

test('names are listed as people list them', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});

describe('a name in a sentence', () => {
  test.each([
    ['Structural model', 'a structural model'],
    ['Ensemble', 'an ensemble'],
    ['Random forest, 300 trees', 'a random forest, 300 trees'],
    ['LSTM network', 'an LSTM network'],
    ['Random Forest', 'a Random Forest'],
    ['Markov model', 'a Markov model'],
    ['LightGBM model', 'a LightGBM model'],
    ['XGBoost classifier', 'an XGBoost classifier'],
    ['U-Net model', 'a U-Net model'],
    ['Ridge regression', 'ridge regression'],
    ['Nearest neighbours', 'nearest neighbours'],
    ['The production model', 'the production model'],
    ['XGBoost', 'XGBoost'],
    ['COMPAS score at cut-off 5', 'COMPAS score at cut-off 5'],
  ])('%s reads %s', (written, read) => {
    expect(withArticle(written)).toBe(read);
  });

  test('has brackets where a comma would end the clause', () => {
    expect(withoutComma('F1, macro average')).toBe('F1 (macro average)');
    expect(withoutComma('a, b, c')).toBe('a, b, c');
  });
});

test('people are not analysed, data on them is', () => {
  expect(['people', 'adult patients', 'samples', 'images'].map(arePeople)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

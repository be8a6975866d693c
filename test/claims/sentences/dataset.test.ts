import { expect, test } from 'vitest';
import { tellDataset } from '../../../src/claims/sentences/dataset.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { told } from '../../builders/story.ts';

const data = publishedProject('tumours').manifest.data?.[0];

test('rows, class, features, source and the part kept aside are told', () => {
  expect(told(tellDataset, publishedProject('tumours'))).toBe(
    'Analysed 569 samples (212 of class malignant) with 30 features each from Wisconsin Diagnostic Breast Cancer, holding out 171 for testing',
  );
});

test('what is not known is left out', () => {
  const splits = {
    strategy: 'none',
    parts: [{ name: 'external', n: 7214 }],
    testUse: { timesEvaluated: 1, usedForSelection: false },
  };
  const project = publishedProject('audit', {
    data: [{ ...data, unit: 'person', name: 'the two-year follow-up', size: { rows: 7214 } }],
    splits,
  });
  expect(told(tellDataset, project)).toBe(
    'Analysed data on 7,214 people from the two-year follow-up',
  );
});

test('a data set that is all test is not said to be divided', () => {
  const project = publishedProject('tumours', { data: [{ ...data, size: { rows: 171 } }] });
  expect(told(tellDataset, project)).toBe(
    'Analysed data on 171 samples from Wisconsin Diagnostic Breast Cancer',
  );
});

test('without rows there is nothing to tell', () => {
  const project = publishedProject('tumours');
  expect(told(tellDataset, project, { facts: [] })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { datasetWords, isTraining } from '../../../src/exports/model-card/dataset.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { inputOf } from '../export-input.ts';

const { project, facts } = inputOf(publishedProject('tumours'));

test('tells where a data set is from, its licence and its size', () =>
  expect(project.manifest.data?.map((each) => datasetWords(each, facts))).toEqual([
    [
      '**Wisconsin Diagnostic Breast Cancer**',
      '',
      'University of Wisconsin',
      '',
      '- **Licence:** CC-BY-4.0',
      '- **Rows:** 569',
      '- **Features:** 30',
      '- **Rows of the positive class:** 212',
    ].join('\n'),
  ]));

test('knows what a model learnt from', () => {
  expect(isTraining({ role: ['pretrain'] })).toBe(true);
  expect([isTraining({ role: ['test'] }), isTraining({})]).toEqual([false, false]);
});

import { expect, test } from 'vitest';
import { modelsTable } from '../../../src/site/project/models-table.ts';
import { buildSource } from '../../builders/site.ts';

test('puts the kept model beside alternatives, then baselines', () => {
  const table = modelsTable(buildSource(), 'Logistic regression');
  expect(table?.columns.map((column) => column.label)).toEqual(['Model', 'Recall', 'ROC AUC']);
  expect(table?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    ['Logistic regression', '0.937', '0.991'],
    ['Random forest', '0.937', '0.979'],
    ['One-feature rule', '0.813', 'not measured'],
  ]);
});

test('is nothing without rivals', () => {
  expect(
    modelsTable(
      buildSource({ status: 'draft', baselines: undefined, models: [{ name: 'M', final: true }] }),
      'M',
    ),
  ).toBeUndefined();
});

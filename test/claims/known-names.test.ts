import { expect, test } from 'vitest';
import { knownNames } from '../../src/claims/known-names.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildPortfolio } from '../builders/portfolio.ts';

const churn = buildPortfolio().projects.find(({ id }) => id === 'churn');

test('what a project names is known, longest first; bare numbers are not, but for a period', () => {
  const names = churn ? knownNames(churn, deriveFacts(churn)) : [];
  expect(names).toEqual(expect.arrayContaining(['1 vCPU', 'XGBoost', 'Logistic regression']));
  expect(names.filter((name) => !/\p{L}/u.test(name))).toEqual(['2026']);
  expect(names.map(({ length }) => length)).toEqual(
    names.map(({ length }) => length).toSorted((a, b) => b - a),
  );
});

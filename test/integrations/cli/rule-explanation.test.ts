import { expect, test } from 'vitest';
import { ruleExplanation } from '../../../integrations/cli/rule-explanation.ts';

test('a rule is explained by its sentence, its source and its examples, indented', () => {
  const text = ruleExplanation({
    id: 'metrics/grim',
    holds: 'A share of n rows is a whole number of rows.',
    source: 'Brown and Heathers (2017)',
    good: ['\nevaluation:\n  metrics: []\n'],
    bad: ['a: 1', 'a: 2'],
    find: () => [],
  });
  expect(text).toBe(`metrics/grim
A share of n rows is a whole number of rows.

source  Brown and Heathers (2017)

passes
  evaluation:
    metrics: []

is remarked on
  a: 1

  a: 2
`);
});

import { expect, test } from 'vitest';
import { ruleExplanation } from '../../../integrations/cli/rule-explanation.ts';

test('a rule is explained by its sentence, its source and its examples, indented', () => {
  const text = ruleExplanation({
    id: 'metrics/grim',
    holds: 'A share of n rows is a whole number of rows.',
    source: 'Brown and Heathers (2017)',
    good: ['\nevaluation:\n  metrics: []\n'],
    bad: ['a: 1', 'a: 2'],
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

test('a rule about prose also says why, and what to type', () => {
  const text = ruleExplanation({
    id: 'prose/x',
    holds: 'H.',
    why: 'W.',
    good: ['g'],
    bad: ['b'],
    help: 'T.',
  });
  expect(text).toBe(`prose/x
H.

W.

passes
  g

is remarked on
  b

what to type
  T.
`);
});

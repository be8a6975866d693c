import { expect, test } from 'vitest';
import { comparisonChart } from '../../src/charts/model-comparison.ts';
import { pairwiseChart } from '../../src/charts/pairwise.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildTriage } from '../builders/drawn.ts';
import { buildTumours } from '../builders/evaluated.ts';
import { buildPairwise } from '../builders/measured.ts';
import { englishWords } from '../builders/spoken-charts.ts';

// Names from the manifests, then terms and words these languages have too.
const OWN =
  'Gradient boosting, Keyword rule, Logistic regression, Majority class, Previous model, Reading list in order of arrival, annotators, large prompt, ten times two trees with the, Recall, Test';
const plans = () =>
  [buildTriage(), buildTumours(), buildPairwise()].flatMap((project) => {
    const facts = deriveFacts(project);
    return [comparisonChart(project, facts) ?? [], pairwiseChart(project, facts) ?? []].flat();
  });

test.each(['de', 'zh'] as const)(
  'figures that compare models say nothing in English in %s',
  (language) => {
    expect(englishWords(plans, language, OWN)).toEqual([]);
  },
);

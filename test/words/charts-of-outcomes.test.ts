import { expect, test } from 'vitest';
import { survivalChart } from '../../src/charts/survival.ts';
import { wordErrorsChart } from '../../src/charts/word-errors.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildSpeech, buildSurvival } from '../builders/measured.ts';
import { englishWords } from '../builders/spoken-charts.ts';

// Names from the manifests, then terms and words these languages have too.
const OWN =
  'Kaplan Meier; Test; Months, months; before, fifth, fourth, third, high, low, never, risk, treated';
const plans = () =>
  [buildSurvival(), buildSurvival(6), buildSpeech()].flatMap((project) => {
    const facts = deriveFacts(project);
    return [survivalChart(project) ?? [], wordErrorsChart(project, facts) ?? []].flat();
  });

test.each(['de', 'zh'] as const)('figures of outcomes say nothing in English in %s', (language) => {
  expect(englishWords(plans, language, OWN)).toEqual([]);
});

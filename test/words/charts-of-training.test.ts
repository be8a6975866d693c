import { expect, test } from 'vitest';
import { learningCurvesChart } from '../../src/charts/learning-curves.ts';
import { returnsChart } from '../../src/charts/returns.ts';
import { ablationCharts, robustnessCharts } from '../../src/charts/variations.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildTriage } from '../builders/drawn.ts';
import { buildReturns } from '../builders/measured.ts';
import { englishWords } from '../builders/spoken-charts.ts';

// Names from the manifests, then terms and words these languages have too.
const OWN =
  'Training, Validation, Seed, Recall; Case and punctuation replaced; French letters; Half the vocabulary; Small, Smaller; Typing errors: one letter in twenty to and fro; Without subject line, sender, all that follows from day week case lower rows still everything with without';
const plans = () =>
  [buildTriage(), buildReturns(), buildReturns(30), buildReturns(1)].flatMap((project) => {
    const facts = deriveFacts(project);
    return [
      learningCurvesChart(project, facts) ?? [],
      returnsChart(project) ?? [],
      ablationCharts(project, facts),
      robustnessCharts(project, facts),
    ].flat();
  });

test.each(['de', 'zh'] as const)('figures of training say nothing in English in %s', (language) => {
  expect(englishWords(plans, language, OWN)).toEqual([]);
});

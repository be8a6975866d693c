import { expect, test } from 'vitest';
import { horizonChart } from '../../src/charts/horizon.ts';
import { residualBandsChart } from '../../src/charts/residual-bands.ts';
import { residualHistogramChart } from '../../src/charts/residual-histogram.ts';
import { residualsChart } from '../../src/charts/residuals.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildSpread } from '../builders/drawn.ts';
import { buildProgression } from '../builders/evaluated.ts';
import { buildForecast } from '../builders/measured.ts';
import { englishWords } from '../builders/spoken-charts.ts';

// Names from the manifests, then terms and words these languages have too.
const OWN = 'progression points week ppm MAE MASE; Test, Median, minus';
const plans = () =>
  [buildProgression(), buildSpread(), buildForecast()].flatMap((project) => {
    const facts = deriveFacts(project);
    return [
      residualsChart(project, facts) ?? [],
      residualBandsChart(project) ?? [],
      residualHistogramChart(project) ?? [],
      horizonChart(project, facts) ?? [],
    ].flat();
  });

test.each(['de', 'zh'] as const)('figures of errors say nothing in English in %s', (language) => {
  expect(englishWords(plans, language, OWN)).toEqual([]);
});

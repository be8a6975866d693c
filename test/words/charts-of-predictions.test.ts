import { expect, test } from 'vitest';
import { calibrationChart } from '../../src/charts/calibration.ts';
import { foldsChart } from '../../src/charts/folds.ts';
import { forecastChart } from '../../src/charts/forecast.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildProgression, buildTumours } from '../builders/evaluated.ts';
import { buildForecast } from '../builders/measured.ts';
import { chartTexts, englishWords } from '../builders/spoken-charts.ts';

const projects = [buildForecast(), buildTumours(), buildProgression()];
const compose = () =>
  projects.flatMap((project) =>
    [calibrationChart, foldsChart, forecastChart].flatMap(
      (chart) => chart(project, deriveFacts(project)) ?? [],
    ),
  );
// Names from the manifests, then terms and words these languages have too.
const OWN = `
  Apr Jan carbon dioxide malignant ppm
  Band Test Wilson was
`;

test.each(['de', 'zh'] as const)('no word is English in %s', (language) => {
  expect(englishWords(compose, language, OWN)).toEqual([]);
});

test('German names the lines of a forecast at their ends', () => {
  expect(chartTexts(compose, 'de')).toEqual(expect.arrayContaining(['tatsächlich', 'Prognose']));
});

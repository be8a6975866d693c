import { expect, test } from 'vitest';
import { atKChart } from '../../src/charts/at-k.ts';
import { benchmarkChart } from '../../src/charts/benchmark.ts';
import { failuresChart } from '../../src/charts/failures.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import * as measured from '../builders/measured.ts';
import { chartTexts, englishWords } from '../builders/spoken-charts.ts';

const projects = [
  measured.buildRanking(),
  measured.buildRetrieval(),
  measured.buildBenchmark(),
  measured.buildAgent(),
  measured.buildDetection(),
];
const compose = () =>
  projects.flatMap((project) =>
    [atKChart, benchmarkChart, failuresChart].flatMap(
      (chart) => chart(project, deriveFacts(project)) ?? [],
    ),
  );
// Names from the manifests, then terms and words these languages have too.
const OWN = `
  ARC Easy Gave LAMBADA Most Pythia Too WinoGrande Wrong evaluation films gave harness many popular shot steps too tool wrong
  Recall TIDE Test nDCG
`;

test.each(['de', 'zh'] as const)('no word is English in %s', (language) => {
  expect(englishWords(compose, language, OWN)).toEqual([]);
});

test('German names the first places', () => {
  expect(chartTexts(compose, 'de').join('\n')).toContain('Erste 10 Plätze: nDCG 0,36');
});

import { expect, test } from 'vitest';
import { classApChart } from '../../src/charts/class-ap.ts';
import { classIouChart } from '../../src/charts/class-iou.ts';
import { classScoresChart } from '../../src/charts/class-scores.ts';
import { clustersChart } from '../../src/charts/clusters.ts';
import { confusionChart } from '../../src/charts/confusion.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildTumours } from '../builders/evaluated.ts';
import * as measured from '../builders/measured.ts';
import { chartTexts, englishWords } from '../builders/spoken-charts.ts';

const projects = [
  measured.buildClassReport(),
  measured.buildDetection(),
  measured.buildSegmentation(),
  measured.buildClusters(),
  buildTumours(),
];
const compose = () =>
  projects.flatMap((project) =>
    [classApChart, classIouChart, classScoresChart, clustersChart, confusionChart].flatMap(
      (chart) => chart(project, deriveFacts(project)) ?? [],
    ),
  );
// Names from the manifests, then terms and words these languages have too.
const OWN = `
  Callers Day Night abroad aubergine benign bicycle bread callers car dish from malignant
  pedestrian peppers pole road roasted sky soup summer and
  Average Cluster Dice IoU Precision Rand Recall Test Wilson
`;

test.each(['de', 'zh'] as const)('no word is English in %s', (language) => {
  expect(englishWords(compose, language, OWN)).toEqual([]);
});

test('Chinese puts the whole before the part', () => {
  expect(chartTexts(compose, 'zh').join('\n')).toContain('行中的');
});

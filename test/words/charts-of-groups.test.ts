import { expect, test } from 'vitest';
import { gapChanceCharts } from '../../src/charts/gap-chance.ts';
import { groupCharts } from '../../src/charts/groups.ts';
import { groupCalibrationCharts } from '../../src/charts/groups-calibration.ts';
import { groupsSweepCharts } from '../../src/charts/groups-sweep.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { BY_DECILE, BY_RACE, BY_SEX, buildGroups } from '../builders/groups.ts';
import { chartTexts, englishWords } from '../builders/spoken-charts.ts';
import { buildSwept } from '../builders/swept.ts';

const projects = [buildGroups([...BY_SEX, ...BY_DECILE, ...BY_RACE.slice(2)]), buildSwept()];
const compose = () =>
  projects.flatMap((project) =>
    [groupCharts, gapChanceCharts, groupCalibrationCharts, groupsSweepCharts].flatMap((charts) =>
      charts(project, deriveFacts(project)),
    ),
  );
// Names from the manifests, then terms and words these languages have too.
const OWN = `
  African American Asian Caucasian Female Hispanic Male Native Other malignant race sex
  Precision Rate Recall Score Wilson
`;

test.each(['de', 'zh'] as const)('no word is English in %s', (language) => {
  expect(englishWords(compose, language, OWN)).toEqual([]);
});

test('German and Chinese say what a gap is', () => {
  expect(chartTexts(compose, 'de')).toContain('Abstand');
  expect(chartTexts(compose, 'zh')).toContain('差距');
});

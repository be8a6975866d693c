import { describe, expect, it } from 'vitest';
import { gapChanceCharts } from '../../src/charts/gap-chance.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { buildScores } from '../builders/evaluated.ts';
import { buildProject } from '../builders/project.ts';

const chartsOf = (project: Project) => gapChanceCharts(project, deriveFacts(project));
const charts = (fairness = {}) => chartsOf(buildScores(fairness));
const errors = (more = {}) =>
  chartsOf(
    buildProject('regression', {
      fairness: {
        applicable: true,
        groups: ['North', 'South'].map((group, i) => ({
          ...{ attribute: 'region', group, n: 60, errorMean: 40 + i * 9 },
          ...more,
        })),
      },
    }),
  );

describe('gapChanceCharts', () => {
  it('makes one chart per attribute and counts the gaps beyond chance', () => {
    expect(charts().map(({ id, title }) => [id, title])).toEqual([
      ['groups-gap', '4 of 6 gaps by race are larger than chance alone would give.'],
      ['groups-gap-2', '3 of 6 gaps by sex are larger than chance alone would give.'],
    ]);
  });

  it('says so when chance alone would give every gap', () => {
    const groups = ['Female', 'Male'].map((group) => ({
      ...{ attribute: 'sex', group, n: 400, tp: 100, fp: 100, tn: 100, fn: 100 },
    }));
    expect(charts({ groups })[0]?.title).toBe(
      'No gap by sex is larger than chance alone would give.',
    );
  });

  it('holds every number in its table', () => {
    const [sex] = charts().slice(1);
    expect(sex?.table.head).toHaveLength(7);
    expect(sex?.table.rows[0]).toEqual([
      'False-positive rate',
      '0.004',
      expect.stringMatching(/^95% CI 0\.000 to 0\.03\d$/),
      expect.stringMatching(/^0\.01\d$/),
      expect.stringMatching(/^0\.03\d$/),
      'Female',
      'Male',
    ]);
  });

  it('reads every gap out beside its chance level', () => {
    expect(charts()[1]?.label).toMatch(
      /False-positive rate: 0\.004 \(95% CI .*\), chance alone up to 0\.03\d\. /,
    );
  });

  it('does not speak of chance where no level is computed', () => {
    const [chart] = errors();
    expect(chart?.title).toBe('Gaps by region, without a chance level.');
    expect(chart?.note).not.toMatch(/chance|simulation/i);
    expect(chart?.table.rows[0]?.slice(3, 5)).toEqual(['none', 'none']);
    expect(errors({ errorSd: 12 })[0]?.table.rows[0]?.[2]).toMatch(/^95% CI /);
  });

  it('is left out where fewer than two groups are compared', () => {
    expect(charts({ groups: [] })).toEqual([]);
    expect(charts({ groups: [{ attribute: 'sex', group: 'Female', n: 90, correct: 80 }] })).toEqual(
      [],
    );
  });
});

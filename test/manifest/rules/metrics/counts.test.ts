import { describe, expect, test } from 'vitest';
import type { Project } from '../../../../src/manifest/portfolio.ts';
import { groupCounts } from '../../../../src/manifest/rules/fairness/group-counts.ts';
import { confusionCounts } from '../../../../src/manifest/rules/metrics/confusion-counts.ts';
import { counts } from '../../../../src/manifest/rules/metrics/counts.ts';
import { buildProject } from '../../../builders/project.ts';

const PARTS = { parts: [{ name: 'test', n: 171, positives: 64 }] };
const at = (blocks: object) =>
  countsOf(buildProject('binary', { splits: PARTS, ...blocks })).map(({ place }) =>
    place.path.join('.'),
  );
const matrix = (labels: string[], cells: number[][]) => ({
  evaluation: { confusion: { labels, counts: cells, split: 'test' } },
});
const groups = (...list: object[]) => ({
  fairness: { groups: list.map((group) => ({ attribute: 'sex', group: 'F', n: 10, ...group })) },
});

describe('counts that agree', () => {
  test.each([
    {},
    { data: [{ size: { rows: 569, positives: 212 } }] },
    matrix(
      ['ill', 'well'],
      [
        [60, 4],
        [4, 103],
      ],
    ),
    groups({ tp: 4, fp: 1, tn: 4, fn: 1 }, { correct: 10 }, { selected: 0 }),
  ])('%j', (blocks) => {
    expect(at(blocks)).toEqual([]);
  });
});

describe('counts that cannot be', () => {
  test.each([
    [{ data: [{ size: { rows: 60, positives: 900 } }] }, 'data.0.size.positives'],
    [{ splits: { parts: [{ name: 'test', n: 200, positives: 900 }] } }, 'splits.parts.0.positives'],
    [
      { evaluation: { metrics: [{ id: 'recall', value: 0.9, split: 'test', n: 100_000 }] } },
      'evaluation.metrics.0.n',
    ],
    [
      matrix(
        ['ill', 'well'],
        [
          [720, 80],
          [60, 1140],
        ],
      ),
      'evaluation.confusion.counts',
    ],
    [
      matrix(
        ['ill', 'ill'],
        [
          [60, 4],
          [4, 103],
        ],
      ),
      'evaluation.confusion.counts',
    ],
    [
      matrix(
        ['ill', 'well'],
        [
          [60, 4, 1],
          [4, 103, 1],
        ],
      ),
      'evaluation.confusion.counts',
    ],
    [groups({ correct: 20 }), 'fairness.groups.0.correct'],
    [groups({ selected: 41 }), 'fairness.groups.0.selected'],
    [groups({ tp: 400, fp: 0, tn: 100, fn: 0 }), 'fairness.groups.0.n'],
  ])('%j', (blocks, path) => {
    expect(at(blocks)).toEqual([path]);
  });
});

function countsOf(project: Project) {
  return [counts, confusionCounts, groupCounts].flatMap((rule) => rule.find(project));
}

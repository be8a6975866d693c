import { describe, expect, test } from 'vitest';
import { applyRules } from '../../../../src/manifest/rules.ts';
import { groupMatrix } from '../../../../src/manifest/rules/fairness/group-matrix.ts';
import { groupSweep } from '../../../../src/manifest/rules/fairness/group-sweep.ts';
import type { Project } from '../../../../src/manifest/portfolio.ts';
import { drawFrom, sum } from '../../../builders/honest/draw.ts';
import type { Draw } from '../../../builders/honest/draw.ts';
import { buildProject } from '../../../builders/project.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);
const CUT_OFFS = [0.2, 0.5, 0.7, 0.9];
const IN_USE = 1;

describe.each([
  ['scores cut at several points', sweptGroups],
  ['several classes', classGroups],
])('no rule makes an error of honest groups with %s', (_, build) => {
  test('of sixty seeds', () => {
    const errors = SEEDS.flatMap((seed) =>
      applyRules(build(drawFrom(seed)))
        .filter(({ severity }) => severity === 'error')
        .map(({ rule, message }) => `seed ${seed}: ${rule}: ${message}`),
    );
    expect(errors).toEqual([]);
  });
});

test('one row moved at one cut-off is found, whichever it is', () => {
  const found = SEEDS.map((seed) => {
    const draw = drawFrom(seed);
    const project = sweptGroups(draw);
    const [group, at] = [draw.whole(0, 1), draw.whole(0, CUT_OFFS.length - 1)];
    return groupSweep.find(withPoint(project, group, at)).map(({ place }) => place.path);
  });
  expect(found.filter((paths) => paths.length === 0)).toEqual([]);
});

test('a cell that the groups do not add up to is named by row and column', () => {
  const groups = [
    {
      attribute: 'sex',
      group: 'Female',
      n: 6,
      matrix: [
        [3, 0],
        [1, 2],
      ],
    },
    {
      attribute: 'sex',
      group: 'Male',
      n: 4,
      matrix: [
        [2, 0],
        [0, 2],
      ],
    },
  ];
  const confusion = {
    labels: ['malignant', 'benign'],
    counts: [
      [5, 0],
      [0, 5],
    ],
  };
  const project = buildProject('binary', { fairness: { groups }, evaluation: { confusion } });
  const [finding] = groupMatrix.find(project);
  expect(finding?.message).toContain('add up to 1 in row 2, column 1; the confusion matrix has 0');
  const external = { groups, split: 'external' };
  const apart = buildProject('binary', { fairness: external, evaluation: { confusion } });
  expect(groupMatrix.find(apart)).toEqual([]);
});

function sweptGroups(draw: Draw): Project {
  const groups = ['Female', 'Male'].map((group) => {
    const rows = Array.from({ length: draw.whole(2, 90) }, () => ({
      score: draw.share(),
      ill: draw.share() < 0.4,
    }));
    const count = (cut: number, ill: boolean, flagged: boolean) =>
      rows.filter((row) => row.ill === ill && row.score >= cut === flagged).length;
    const sweep = CUT_OFFS.map((threshold) => ({
      threshold,
      tp: count(threshold, true, true),
      fp: count(threshold, false, true),
      tn: count(threshold, false, false),
      fn: count(threshold, true, false),
    }));
    const { threshold: _, ...cells } = sweep[IN_USE] ?? { threshold: 0 };
    return { attribute: 'sex', group, n: rows.length, ...cells, sweep };
  });
  return buildProject('binary', {
    fairness: { attributes: [{ name: 'sex', source: 'observed' }], groups },
    evaluation: { threshold: { value: CUT_OFFS[IN_USE], chosenBy: 'default-0.5' } },
  });
}

/** The same groups with one row of a point counted under the other class. */
function withPoint(project: Project, group: number, at: number): Project {
  const { fairness } = project.manifest;
  const groups = (fairness?.groups ?? []).map((entry, index) => ({
    ...entry,
    sweep: entry.sweep?.map((point, position) =>
      index === group && position === at ? { ...point, tp: point.tp + 1 } : point,
    ),
  }));
  return { ...project, manifest: { ...project.manifest, fairness: { ...fairness, groups } } };
}

function classGroups(draw: Draw): Project {
  const classes = ['a', 'b', 'c'];
  const matrices = ['Female', 'Male', 'Other'].map((group) => {
    const matrix = classes.map(() => classes.map(() => draw.whole(0, 20) + 1));
    const correct = sum(matrix.map((row, index) => row[index] ?? 0));
    return { attribute: 'sex', group, n: sum(matrix.flat()), correct, matrix };
  });
  const counts = classes.map((_, row) =>
    classes.map((__, column) => sum(matrices.map(({ matrix }) => matrix[row]?.[column] ?? 0))),
  );
  const kept = draw.share() < 0.5 ? matrices : matrices.slice(0, 2);
  const left = matrices.slice(kept.length).map(({ attribute, group, n }) => ({
    ...{ attribute, group, n, reason: 'Too few rows.' },
  }));
  return buildProject('multiclass', {
    task: { type: 'image-classification', target: { name: 'digit', classes } },
    splits: { parts: [{ name: 'test', n: sum(counts.flat()) }] },
    fairness: { groups: kept, excluded: left },
    evaluation: { confusion: { labels: classes, counts } },
  });
}

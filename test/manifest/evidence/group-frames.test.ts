import { describe, expect, test } from 'vitest';
import { groupFrame, groupsOfFrame } from '../../../src/manifest/evidence/group-frames.ts';
import { buildProject } from '../../builders/project.ts';

// Groups a, b and c of Fairlearn's own example of 18 rows; only the rates of a determine its counts.
const A = { selection_rate: 0.75, tpr: 0.5, fpr: 1, count: 4 };
const COUNTS_A = { n: 4, tp: 1, fp: 2, tn: 0, fn: 1 };
const NAMED = { attributes: ['sex'] };

describe('a frame of Fairlearn', () => {
  const group = { attribute: 'sex', group: 'a', ...COUNTS_A };
  test.each([
    ['as rows, its first column being the attribute', [{ sex: 'a', ...A }]],
    [
      'as rows with cells of text',
      [
        {
          sex: 'a',
          true_positive_rate: '0.5',
          false_positive_rate: '1.0',
          selection_rate: '0.75',
          count: '4',
        },
      ],
    ],
    ['as rows whose first column has no telling name', [{ sensitive_feature_0: 'a', ...A }]],
    [
      'as a block by column',
      { selection_rate: { a: 0.75 }, tpr: { a: 0.5 }, fpr: { a: 1 }, count: { a: 4 } },
    ],
    ['as a block by group', { a: A }],
  ])('%s gives the counts that its rates determine', (_, frame) => {
    expect(groupsOfFrame(frame, NAMED)).toEqual([group]);
  });

  test('names the attribute by the last step of the pointer where there are several', () => {
    const source = { attributes: ['race', 'sex'], pointer: '/by_group/sex' };
    expect(groupsOfFrame({ a: A }, source)).toEqual([group]);
    expect(groupsOfFrame({ a: A }, { ...source, pointer: '' })).toEqual([
      { group: 'a', ...COUNTS_A },
    ]);
  });

  test('of two attributes at once names both', () => {
    expect(groupsOfFrame([{ race: 'r', sex: 'a', ...A }], NAMED)).toMatchObject([
      { attribute: 'race × sex', group: 'r, a' },
    ]);
  });

  test('keeps rows selected and correct where the other rates leave several counts', () => {
    const row = { sex: 'b', selection_rate: 0.5, tpr: 0.5, fpr: 0.5, accuracy: 0.5, count: 40 };
    expect(groupsOfFrame([row], NAMED)).toEqual([
      { attribute: 'sex', group: 'b', n: 40, selected: 20, correct: 20 },
    ]);
  });

  test('leaves out a rate that is not a number or that no whole number of rows has', () => {
    const row = { sex: 'b', selection_rate: 'nan', accuracy: 0.51, count: 7 };
    expect(groupsOfFrame([row], NAMED)).toEqual([{ attribute: 'sex', group: 'b', n: 7 }]);
  });
});

describe('a crosstab of Aequitas', () => {
  const row = { attribute_name: 'race', attribute_value: 'Asian' };

  test('gives the four counts, or what margins and rates determine', () => {
    const counts = { n: 32, tp: 6, fp: 2, tn: 21, fn: 3 };
    const expected = [{ attribute: 'race', group: 'Asian', ...counts }];
    expect(
      groupsOfFrame(
        [{ ...row, pp: '8', pn: '24', tp: '6', fp: '2', fn: '3', tn: '21', group_size: '32' }],
        NAMED,
      ),
    ).toEqual(expected);
    expect(groupsOfFrame([{ ...row, pp: 8, pn: 24, fdr: 0.25, for: 0.125 }], NAMED)).toEqual(
      expected,
    );
  });

  test('keeps the rows of a group whose counts it does not determine', () => {
    expect(groupsOfFrame([{ ...row, group_size: 32, pp: 8 }], NAMED)).toEqual([
      { attribute: 'race', group: 'Asian', n: 32 },
    ]);
  });
});

test.each([
  ['groups as the manifest has them', [{ attribute: 'sex', group: 'a', n: 4, tp: 1 }]],
  ['a table without rows', []],
  ['a single number', 0.5],
  ['nothing', null],
  ['more groups than a manifest may have', Array.from({ length: 201 }, () => ({ sex: 'a', ...A }))],
])('%s are left as they are', (_, value) => {
  expect(groupsOfFrame(value, NAMED)).toBeUndefined();
});

test('other blocks, and tables whose columns the author names, are left as they are', () => {
  const picked = { value: { a: A }, where: 'the top of the file', written: () => '4' };
  const from = { file: 'm.json' };
  const written = { attributes: [{ name: 'sex' }] };
  expect(groupFrame(picked, { fills: 'points', written, from })).toBe(picked);
  const columns = { n: 'count' };
  expect(groupFrame(picked, { fills: 'groups', written, from: { ...from, columns } })).toBe(picked);
  const groups = groupFrame(picked, { fills: 'groups', written, from });
  expect(groups.value).toEqual([{ attribute: 'sex', group: 'a', ...COUNTS_A }]);
  expect(groups.written([0, 'n'])).toBeUndefined();
});

test('a manifest reads its groups from such a table', () => {
  const text = 'sex,selection_rate,tpr,fpr,count\na,0.75,0.5,1,4\nb,0.5,0.5,0.5,2\n';
  const fairness = { applicable: true, from: { file: 'frame.csv' } };
  const project = buildProject('binary', { fairness }, { 'frame.csv': text });
  expect(project.manifest.fairness?.groups?.[0]).toEqual({
    attribute: 'sex',
    group: 'a',
    ...COUNTS_A,
  });
});

import { describe, expect, test } from 'vitest';
import { majorityShare, roughMajorityShare } from '../../src/audit/class-share.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

const project = (example: string) => buildAuditSubject(example).project;
const PARTLESS = 'splits: { parts: null }\nevaluation: { confusion: null }';
const THREE = `base: multiclass
task: { target: { classes: [a, b, c] } }
evaluation: { confusion: { labels: [a, b, c], counts: [[10, 0, 0], [0, 20, 0], [0, 10, 60]], split: test } }`;

describe('the share of the most frequent class in a part', () => {
  test('is that of the other class where positives are rare', () => {
    expect(majorityShare(project('base: binary'), 'test')).toBeCloseTo(107 / 170, 12);
  });

  test('is that of the positives where they are many', () => {
    const many = project('splits: { parts: { 1: { n: 100, positives: 80 } } }');
    expect(majorityShare(many, 'test')).toBeCloseTo(0.8, 12);
  });

  test('is that of the longest row of a matrix with several classes', () => {
    expect(majorityShare(project(THREE), 'test')).toBeCloseTo(0.7, 12);
    expect(majorityShare(project(THREE), 'validation')).toBeUndefined();
  });

  test('is not known of parts nobody counted, nor of other tasks', () => {
    expect(majorityShare(project(PARTLESS), 'test')).toBeUndefined();
    expect(majorityShare(project('base: forecasting'), 'test')).toBeUndefined();
  });
});

describe('the rough share', () => {
  test('is the exact one where it is known', () => {
    const exact = project('data: { 0: { classCounts: { ill: 1, well: 99 } } }');
    expect(roughMajorityShare(exact, 'test')).toBeCloseTo(107 / 170, 12);
  });

  test.each([
    ['counts of classes', '{ classCounts: { ill: 100, well: 300 } }', 0.75],
    ['positives', '{ classCounts: null, size: { rows: 500, positives: 100 } }', 0.8],
  ])('else comes from the %s of the data', (_, dataset, share) => {
    const rough = project(`${PARTLESS}\ndata: { 0: ${dataset} }`);
    expect(roughMajorityShare(rough, 'test')).toBeCloseTo(share, 12);
  });

  test('is not known where the data do not say, or are of several sources', () => {
    const silent = project(
      `${PARTLESS}\ndata: { 0: { classCounts: null, size: { positives: null } } }`,
    );
    const several = project(`${PARTLESS}\ndata: { 1: { name: Other, role: [test] } }`);
    expect(roughMajorityShare(silent, 'test')).toBeUndefined();
    expect(roughMajorityShare(several, 'test')).toBeUndefined();
  });

  test('leaves out what another model was trained on before', () => {
    const pretrained = project(`${PARTLESS}\ndata: { 1: { name: Web, role: [pretrain] } }`);
    expect(roughMajorityShare(pretrained, 'test')).toBeCloseTo(360 / 570, 12);
  });
});

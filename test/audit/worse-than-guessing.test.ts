import { expect, test } from 'vitest';
import { worseThanGuessing } from '../../src/audit/worse-than-guessing.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

function judged(counts: string) {
  const { project } = buildAuditSubject(`evaluation: { confusion: { counts: ${counts} } }`);
  return worseThanGuessing(project);
}

test('negatives that are flagged more often than positives are told with both shares', () => {
  expect(judged('[[4, 59], [103, 4]]')).toEqual({ recall: 4 / 63, fpr: 103 / 107 });
});

test('a few rows may fall the wrong way by chance', () => {
  expect(judged('[[30, 33], [54, 53]]')).toBeUndefined();
});

test('a model that ranks rightly, an empty class and no matrix give nothing', () => {
  expect(judged('[[59, 4], [4, 103]]')).toBeUndefined();
  expect(judged('[[0, 0], [4, 103]]')).toBeUndefined();
  expect(
    worseThanGuessing(buildAuditSubject('evaluation: { confusion: null }').project),
  ).toBeUndefined();
});

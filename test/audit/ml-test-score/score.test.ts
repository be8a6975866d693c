import { expect, test } from 'vitest';
import { mlTestScore, scoreOf } from '../../../src/audit/ml-test-score/score.ts';
import { SCORE_TESTS } from '../../../src/audit/ml-test-score/tests.ts';
import { buildAuditSubject } from '../../builders/audit-subject.ts';

// The ranges of the paper's table V: 0, (0,1], (1,2], (2,3], (3,5], above 5.
test.each([
  [0, 'a research project'],
  [0.5, 'not totally untested'],
  [1, 'not totally untested'],
  [1.5, 'a first pass'],
  [3, 'reasonably tested'],
  [5, 'strong'],
  [7, 'exceptional'],
])('a lowest section of %d is called %s', (least, words) => {
  expect(scoreOf(answeredWith(least))).toMatchObject({
    score: least,
    words,
    sections: { data: 7, model: 7, infrastructure: 7, monitoring: least },
  });
});

test('the table holds each test with its evidence, and the lowest sum first', () => {
  const table = mlTestScore(buildAuditSubject('repository: {}'));
  expect(table.rows).toHaveLength(28);
  expect(table.total).toBe(
    '0.5, the lowest of data 1.5, model 1.5, infrastructure 2, monitoring 0.5: not totally untested',
  );
  expect(table.rows.find(({ item }) => item.startsWith('infrastructure 2'))).toMatchObject({
    points: 1,
    where: ['test_measure.py', '.github/workflows/test.yml:9'],
  });
});

function answeredWith(least: number) {
  const half = least * 2;
  return SCORE_TESTS.map((test) => {
    const isLast = test.section === 'monitoring';
    const left = half - (test.number - 1) * 2;
    const points = isLast ? Math.min(1, Math.max(0, left / 2)) : 1;
    return { test, row: { item: test.name, points, where: [] } };
  });
}

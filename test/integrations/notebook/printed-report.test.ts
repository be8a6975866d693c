import { expect, test } from 'vitest';
import { printedReports } from '../../../integrations/notebook/printed-report.ts';

const HEAD = '              precision    recall  f1-score   support\n\n';
const ROWS = '  one 0  0.90 0.80 0.85 10\n  two  1.00 1.00 1.00 5\n';

test('reads classes with spaces and digits in their names', () => {
  expect(
    printedReports(
      `before\n${HEAD}${ROWS}\n  accuracy  0.87 15\n macro avg 0.95 0.90 0.92 15\nafter 1`,
    ),
  ).toEqual([
    {
      accuracy: '0.87',
      f1: [{ average: 'macro', value: '0.92' }],
      classes: ['one 0', 'two'],
      n: 15,
    },
  ]);
});

test('reads two reports after each other, and old ones without an accuracy', () => {
  const old = `${HEAD}${ROWS}avg / total 0.93 0.87 0.90 15\n`;
  const [first, second] = printedReports(`Train\n${old}\nTest\n${old}`);
  expect(first).toEqual({ f1: [], classes: ['one 0', 'two'] });
  expect(second).toEqual(first);
});

test('gives no number of rows where supports do not add up to it', () => {
  expect(printedReports(`${HEAD}${ROWS} accuracy 0.87 16\n`)[0]).not.toHaveProperty('n');
});

test.each(['', HEAD, `${HEAD} one 0.9 0.9 0.9 5\n`, 'precision 0.9 recall 0.8'])(
  'finds none in %j',
  (text) => expect(printedReports(text)).toEqual([]),
);

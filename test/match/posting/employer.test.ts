import { expect, test } from 'vitest';
import { employerSpans } from '../../../src/match/posting/employer.ts';
import { readLines } from '../../../src/match/posting/lines.ts';

test.each([
  [
    'SPARK ANALYTICS LTD\nSpark Analytics helps. Spark is a must.',
    ['SPARK ANALYTICS', 'Spark Analytics'],
  ],
  ['At Spark Analytics, we count.', ['Spark Analytics']],
  ['About Rust & Co\nWe build.', ['Rust & Co']],
  ['Engineer at Ray Robotics\nYou know Ray.', ['Ray Robotics']],
  ['Engineer\nAt Databricks, we build. Experience with Databricks.', ['Databricks']],
  ['About us\nWe know Spark.', []],
])('%j', (text, expected) => {
  const read = readLines(text);
  const spans = employerSpans(read.text, read.lines);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

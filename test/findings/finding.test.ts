import { expect, test } from 'vitest';
import { hasErrors, sortFindings } from '../../src/findings/finding.ts';
import type { Finding } from '../../src/findings/finding.ts';

function at(file: string, line: number, column: number, rule = 'a/b'): Finding {
  return {
    rule,
    severity: 'warning',
    place: { file, line, column, length: 1, path: [] },
    message: 'm',
  };
}

test('findings sort by file, line, column and rule, numbers as numbers', () => {
  const sorted = [
    at('a', 2, 1),
    at('a', 10, 1),
    at('a', 10, 9, 'a/a'),
    at('a', 10, 9),
    at('b', 1, 1),
  ];
  expect(sortFindings(sorted.toReversed())).toEqual(sorted);
});

test('sorting leaves the list it was given as it is', () => {
  const findings = Object.freeze([at('b', 1, 1), at('a', 1, 1)]);
  sortFindings(findings);
  expect(findings[0]?.place.file).toBe('b');
});

test('warnings are no errors', () => {
  expect(hasErrors([at('a', 1, 1)])).toBe(false);
  expect(hasErrors([at('a', 1, 1), { ...at('a', 1, 1), severity: 'error' }])).toBe(true);
});

import { expect, test } from 'vitest';
import { reportJson } from '../../../src/findings/reporters/json.ts';
import { ADVICE, ERROR, WARNING } from './findings.ts';

test('programs get exactly the promised keys, sorted by place, with counts', () => {
  expect(JSON.parse(reportJson([ERROR, WARNING, ADVICE]))).toEqual({
    findings: [
      {
        rule: 'portfolio/no-projects',
        severity: 'warning',
        file: 'portfolio.yaml',
        line: 1,
        column: 1,
        path: '',
        message: 'Nothing to show: 100% empty.',
      },
      {
        rule: 'a/b',
        severity: 'advice',
        file: 'portfolio.yaml',
        line: 4,
        column: 1,
        path: '',
        message: 'Nothing to show: 100% empty.',
      },
      {
        rule: 'manifest/unknown-key',
        severity: 'error',
        file: 'projects/letters/project.yaml',
        line: 2,
        column: 1,
        path: 'titel',
        message: '`titel` is not a key.',
        help: 'Did you mean `title`?',
      },
    ],
    errors: 1,
    warnings: 1,
  });
});

test('nothing found is an empty list, ending with a line end', () => {
  const report = reportJson([]);
  expect(JSON.parse(report)).toEqual({ findings: [], errors: 0, warnings: 0 });
  expect(report.endsWith('}\n')).toBe(true);
});

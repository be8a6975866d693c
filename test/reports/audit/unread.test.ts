import { expect, test } from 'vitest';
import type { Severity } from '../../../src/findings/finding.ts';
import { unreadFolders } from '../../../src/reports/audit/unread.ts';

test('errors name the folder they keep from being read, once, and warnings name none', () => {
  const findings = [
    found('projects/b/project.yaml', 'error'),
    found('projects/b/case-study.mdx', 'error'),
    found('portfolio.yaml', 'error'),
    found('projects/a/project.yaml', 'warning'),
  ];
  expect(unreadFolders(findings)).toEqual(['portfolio.yaml', 'projects/b']);
});

function found(file: string, severity: Severity) {
  return {
    rule: 'a/b',
    severity,
    message: 'Found.',
    place: { file, line: 1, column: 1, length: 1, path: [] },
  };
}

import type { Finding } from '../../../src/findings/finding.ts';

/** A file with two faults. */
export const SOURCE = 'schemaVersion: "1"\ntitel: Letters\n';

export const ERROR: Finding = {
  rule: 'manifest/unknown-key',
  severity: 'error',
  place: { file: 'projects/letters/project.yaml', line: 2, column: 1, length: 5, path: ['titel'] },
  message: '`titel` is not a key.',
  help: 'Did you mean `title`?',
};

export const WARNING: Finding = {
  rule: 'portfolio/no-projects',
  severity: 'warning',
  place: { file: 'portfolio.yaml', line: 1, column: 1, length: 1, path: [] },
  message: 'Nothing to show: 100% empty.',
};

export const ADVICE: Finding = {
  ...WARNING,
  rule: 'a/b',
  severity: 'advice',
  place: { ...WARNING.place, line: 4 },
};

export const SOURCES = new Map([['projects/letters/project.yaml', SOURCE]]);

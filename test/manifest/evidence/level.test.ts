import { describe, expect, test } from 'vitest';
import { cellText, isRead, provenLevel } from '../../../src/manifest/evidence/level.ts';
import { buildProject } from '../../builders/project.ts';

const FROM = { file: 'evidence/metrics.json', pointer: '/recall' };
const project = buildProject('binary', {
  evaluation: { metrics: [{ id: 'recall', split: 'test', n: 64, from: FROM }] },
});
const [file] = Object.values(project.evidence);
const locked = (matches: boolean) => ({
  ...project,
  evidence: {
    [FROM.file]: {
      ...{ path: FROM.file, file: '', sha256: '', bytes: 0, ...file },
      lock: { file: 'dvc.lock', algorithm: 'md5', recorded: 'a', found: 'a', matches } as const,
    },
  },
});

describe('a number', () => {
  test('without a file is self-reported, and so is one whose file was not read', () => {
    expect(provenLevel(project, undefined)).toBe('self-reported');
    expect(provenLevel(project, { file: 'nowhere.json' })).toBe('self-reported');
    expect(provenLevel(project, { file: 'constructor' })).toBe('self-reported');
  });

  test('that was read is imported', () => {
    expect(provenLevel(project, FROM)).toBe('imported');
    expect(provenLevel(project, { ...FROM, runId: 'bb55f3ce' })).toBe('imported');
    expect(provenLevel(locked(false), FROM)).toBe('imported');
  });

  test('is pipeline-verified by a lock that agrees, or by a run and a commit', () => {
    expect(provenLevel(locked(true), FROM)).toBe('pipeline-verified');
    expect(provenLevel(project, { ...FROM, runId: 'bb55f3ce', commit: '4dc71c6' })).toBe(
      'pipeline-verified',
    );
  });
});

test('what was read is the value, not what is typed around it', () => {
  expect(isRead(project, ['evaluation', 'metrics', 0, 'value'])).toBe(true);
  expect(isRead(project, ['evaluation', 'metrics', 0, 'n'])).toBe(false);
});

test.each([
  [{ file: 'm.json', pointer: '/a' }, undefined],
  [{ file: 'm.csv', column: 'accuracy', row: 2 }, 'column accuracy, row 2'],
  [{ file: 'm.csv', row: { model: 'svm', fold: 1 } }, 'row where model = svm and fold = 1'],
  [{ file: 'm.csv', columns: { fpr: 'FPR' } }, 'columns FPR'],
])('%j is said as %s', (from, text) => {
  expect(cellText(from)).toBe(text);
});

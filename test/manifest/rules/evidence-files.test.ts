import { describe, expect, test } from 'vitest';
import type { EvidenceFile, Project } from '../../../src/manifest/portfolio.ts';
import { evidenceFiles } from '../../../src/manifest/rules/evidence-files.ts';
import { buildProject } from '../../builders/project.ts';

const SHA = 'a'.repeat(64);
const METRICS: EvidenceFile = {
  path: 'm.json',
  file: 'projects/tumours/m.json',
  sha256: SHA,
  bytes: 20,
  json: { mae: 44.917, none: null },
};
const TABLE: EvidenceFile = {
  path: 't.csv',
  file: 'projects/tumours/t.csv',
  sha256: SHA,
  bytes: 20,
};

function project(source: object): Project {
  const metrics = [{ id: 'mae', value: 44.92, split: 'test', evidence: { source } }];
  return {
    ...buildProject('regression', { evaluation: { metrics } }),
    evidence: { 'm.json': METRICS, 't.csv': TABLE },
  };
}

describe('an evidence file', () => {
  test.each([
    { path: 'm.json', pointer: '/mae', sha256: SHA },
    { path: 'm.json', pointer: '/none' },
    { path: 't.csv' },
  ])('as %j is in order', (source) => {
    expect(evidenceFiles(project(source))).toEqual([]);
  });

  test.each([
    [{ path: 'nowhere.json' }, 'evidence/missing-file', 'path'],
    [{ path: 'constructor' }, 'evidence/missing-file', 'path'],
    [
      { path: 'm.json', pointer: '/mae', sha256: 'b'.repeat(64) },
      'evidence/changed-file',
      'sha256',
    ],
    [{ path: 't.csv', pointer: '/mae' }, 'evidence/not-json', 'pointer'],
    [{ path: 'm.json', pointer: '/rmse' }, 'evidence/lost-pointer', 'pointer'],
  ])('as %j is %s', (source, rule, key) => {
    const broken = project(source);
    const place = broken.tree.placeOf(['evaluation', 'metrics', 0, 'evidence', 'source', key]);
    expect(evidenceFiles(broken)).toMatchObject([{ rule, severity: 'error', place }]);
  });

  test('that changed is told its new hash', () => {
    expect(evidenceFiles(project({ path: 'm.json', sha256: 'b'.repeat(64) }))[0]?.help).toContain(
      `sha256: ${SHA}`,
    );
  });
});

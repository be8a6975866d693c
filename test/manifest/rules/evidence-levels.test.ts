import { describe, expect, test } from 'vitest';
import { evidenceLevels, provenLevel } from '../../../src/manifest/rules/evidence-levels.ts';
import { buildProject } from '../../builders/project.ts';

const SOURCE = { path: 'm.json', pointer: '/mae' };
const RUN = { ...SOURCE, sha256: 'a'.repeat(64), runId: 'bb55f3ce', commit: '4dc71c6' };

describe('what a number names proves', () => {
  test.each([
    [undefined, 'self-reported'],
    [{ source: { path: 'm.json' } }, 'self-reported'],
    [{ source: SOURCE }, 'imported'],
    [{ source: { ...RUN, commit: undefined } }, 'imported'],
    [{ source: RUN }, 'pipeline-verified'],
  ])('%j is %s', (evidence, level) => {
    expect(provenLevel(evidence)).toBe(level);
  });
});

describe('a stated level', () => {
  const findings = (evidence: object) =>
    evidenceLevels(
      buildProject('regression', {
        evaluation: { metrics: [{ id: 'mae', value: 44.92, split: 'test', evidence }] },
      }),
    );

  test.each([
    { source: SOURCE },
    { level: 'self-reported', source: SOURCE },
    { level: 'imported', source: SOURCE },
    { level: 'pipeline-verified', source: RUN },
  ])('that %j can show is left alone', (evidence) => {
    expect(findings(evidence)).toEqual([]);
  });

  test('above what is shown is an error at the level, with what to add', () => {
    expect(findings({ level: 'imported' })).toMatchObject([
      {
        rule: 'evidence/overstated-level',
        severity: 'error',
        place: { path: ['evaluation', 'metrics', 0, 'evidence', 'level'] },
        help: 'Add `source: { path, pointer }`.',
      },
    ]);
    expect(findings({ level: 'pipeline-verified', source: SOURCE })[0]?.help).toContain('`runId`');
  });

  test('of recomputed is decided where facts are derived', () => {
    expect(findings({ level: 'recomputed' })).toEqual([]);
  });
});

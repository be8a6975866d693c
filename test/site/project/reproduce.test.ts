import { expect, test } from 'vitest';
import { reproduceSection } from '../../../src/site/project/reproduce.ts';
import { answersOf, blockOf, buildSource } from '../../builders/site.ts';

test('writes commands that can be copied as they stand', () => {
  const section = reproduceSection(buildSource());
  expect(blockOf(section, 'code')).toEqual({
    kind: 'code',
    label: 'Shell',
    id: 'commands',
    code: '# Measure\npython measure.py',
    language: 'bash',
  });
  expect(blockOf(section, 'lead').html).toBe('One command; pinned versions.');
});

test('tells environment, time, tests and compute', () => {
  const reproducibility = {
    environment: { kind: 'lockfile', path: 'uv.lock' },
    commands: [{ purpose: 'Run', cmd: 'x' }],
    expectedRuntimeS: 20,
    seedControl: true,
    tests: { framework: 'pytest', count: 12 },
  };
  const compute = { hardware: 'A100', count: 2, hours: 1.5, source: 'estimate' };
  expect(
    answersOf(
      reproduceSection(buildSource({ reproducibility, compute, license: { code: 'MIT' } })),
    ),
  ).toEqual([
    'Environment: Locked versions, uv.lock',
    'Takes: 20 s',
    'Seeds: Set',
    'Tests: pytest, 12 tests',
    'Training hardware: 2 × A100, 1.5 hours, estimated',
    'Licence: code MIT',
  ]);
});

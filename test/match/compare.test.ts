import { expect, test } from 'vitest';
import { compareRequirements } from '../../src/match/compare.ts';
import type { EvidenceBySkill, SkillEvidence } from '../../src/match/skill-evidence.ts';
import { buildEvidence, buildRequirement } from '../builders/match.ts';

const known = (...each: readonly SkillEvidence[]): EvidenceBySkill =>
  new Map(each.map((evidence) => [evidence.skill, evidence]));
const standing = (anyOf: readonly string[], evidence: EvidenceBySkill) => {
  const [matched] = compareRequirements([buildRequirement({ anyOf })], evidence);
  return [matched?.standing, matched?.evidence?.skill];
};

test('a demand stands as its evidence does', () => {
  const evidence = known(
    buildEvidence('pandas', 'used'),
    buildEvidence('sql', 'listed'),
    buildEvidence('xgboost', 'proven'),
  );
  expect(standing(['pandas'], evidence)).toEqual(['used', 'pandas']);
  expect(standing(['sql'], evidence)).toEqual(['listed', 'sql']);
  expect(standing(['xgboost'], evidence)).toEqual(['proven', 'xgboost']);
  expect(standing(['kubernetes'], evidence)).toEqual(['absent', undefined]);
});

test('of several skills that would do the best counts', () =>
  expect(
    standing(
      ['sql', 'kubernetes', 'pandas'],
      known(buildEvidence('sql', 'listed'), buildEvidence('pandas', 'used')),
    ),
  ).toEqual(['used', 'pandas']));

test('a case implies what it is a case of, never the reverse', () => {
  expect(standing(['deep-learning'], known(buildEvidence('pytorch', 'used')))).toEqual([
    'implied',
    'pytorch',
  ]);
  expect(standing(['pytorch'], known(buildEvidence('deep-learning', 'proven')))).toEqual([
    'absent',
    undefined,
  ]);
});

test('a case that is only listed implies no more than a list can', () =>
  expect(standing(['deep-learning'], known(buildEvidence('pytorch', 'listed')))).toEqual([
    'listed',
    'pytorch',
  ]));

test('of several cases the one most projects show is named, then the proven one', () => {
  const keras = buildEvidence('keras', 'used', ['a']);
  const pytorch = buildEvidence('pytorch', 'used', ['a', 'b']);
  const jax = buildEvidence('jax', 'proven', ['a']);
  expect(standing(['deep-learning'], known(keras, pytorch))).toEqual(['implied', 'pytorch']);
  expect(standing(['deep-learning'], known(keras, pytorch, jax))).toEqual(['implied', 'pytorch']);
  expect(standing(['deep-learning'], known(keras, jax))).toEqual(['implied', 'jax']);
});

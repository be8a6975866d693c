import { expect, test } from 'vitest';
import { proofKey, proofOf } from '../../../src/site/skills/proof.ts';
import { words } from '../../../src/words/words.ts';
import { buildFact } from '../../builders/fact.ts';

test('a number counts as sourced when one fact has more than the author’s word', () => {
  const typed = buildFact({ evidence: { level: 'self-reported' } });
  expect([proofOf([]), proofOf([typed]), proofOf([typed, buildFact()])]).toEqual([
    undefined,
    'stated',
    'number',
  ]);
});

test('the key explains every mark', () =>
  expect(Object.fromEntries(proofKey().map(({ proof, label }) => [proof, label]))).toEqual(
    words().skills.proofs,
  ));

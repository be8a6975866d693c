import { describe, expect, test } from 'vitest';
import { SKILL_CHECKS } from '../../../src/site/skills/checks.ts';
import { buildSource, sourceOf } from '../../builders/site.ts';

const proof = (id: string, { project, facts }: ReturnType<typeof buildSource>) =>
  SKILL_CHECKS.find((check) => check.id === id)?.prove(project, facts);

describe('SKILL_CHECKS', () => {
  test('have ids of their own', () =>
    expect(new Set(SKILL_CHECKS.map((check) => check.id)).size).toBe(SKILL_CHECKS.length));

  test.each([
    ['commands', 'file'],
    ['pinned', 'stated'],
    ['intervals', 'stated'],
    ['leakage', undefined],
    ['baselines', 'stated'],
    ['alternatives', 'stated'],
    ['ranking', 'stated'],
    ['calibration', undefined],
    ['latency', 'stated'],
    ['size', 'stated'],
    ['served', undefined],
    ['groups', undefined],
    ['limits', 'stated'],
  ])('%s of the tumour project is %s', (id, expected) =>
    expect(proof(id, buildSource())).toBe(expected),
  );

  test('a served project shows deployment and keeps its negative result', () => {
    expect([proof('served', sourceOf('churn')), proof('negative', sourceOf('churn'))]).toEqual([
      'file',
      'stated',
    ]);
  });

  test('counts per group prove error rates by group', () =>
    expect(proof('groups', sourceOf('audit'))).toBe('number'));

  test('a checked leak counts, an unchecked one does not', () => {
    const unchecked = { separateTestSet: { answer: 'not-checked' } };
    const checked = { separateTestSet: { answer: 'yes-checked', how: 'Held out.' } };
    expect([
      proof('leakage', buildSource({ status: 'draft', leakage: unchecked })),
      proof('leakage', buildSource({ status: 'draft', leakage: checked })),
    ]).toEqual([undefined, 'stated']);
  });
});

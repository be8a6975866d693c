import { describe, expect, test } from 'vitest';
import { saysUnbeaten } from '../../src/audit/unbeaten.ts';
import type { Rival } from '../../src/audit/unbeaten.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

const said = (example: string, rival: Rival) =>
  saysUnbeaten(buildAuditSubject(example).project, rival);
const limited = (statement: string) => `limitations: { 0: { statement: "${statement}" } }`;
const RULE: Rival = { name: 'One-feature rule', kind: 'heuristic' };

describe('it is said that a baseline is not beaten', () => {
  test.each([
    ['The model is no better than the baseline.', RULE],
    ['The one-feature rule finds as many.', RULE],
    ['These rows cannot tell it and the rule apart.', RULE],
    ['Both tie with always guessing.', { name: 'Most frequent digit', kind: 'majority' }],
    ['It loses to last year, week by week.', { name: 'Naive', kind: 'seasonal-naive' }],
    ['Logistic regression has the same recall.', { name: 'Logistic regression', kind: 'linear' }],
  ] satisfies [string, Rival][])('%s', (statement, rival) =>
    expect(said(limited(statement), rival)).toBe(true),
  );

  test('wherever it stands, in one limitation, trade-off or lesson', () => {
    const tradeoff =
      'tradeoffs: { 0: { chose: a forest, over: the rule, because: Both find as many. } }';
    expect(said(tradeoff, RULE)).toBe(true);
    expect(said('lessons: The rule was as good.', RULE)).toBe(true);
    expect(said('tagline: A model no better than a rule.', RULE)).toBe(true);
  });
});

describe('it is not said', () => {
  test.each([
    'The model beats the baseline.',
    'The forest that was tried is no better.',
    'One laboratory, one device.',
  ])('%s', (statement) => expect(said(limited(statement), RULE)).toBe(false));

  test('by half of it in one limitation and half in the next', () => {
    const apart =
      'limitations: { 0: { statement: It is no better. }, 1: { statement: The rule is simple. } }';
    expect(said(apart, RULE)).toBe(false);
  });

  test('by a manifest without words', () => {
    const empty =
      'limitations: null\ntradeoffs: null\nlessons: null\nmodels: null\nevaluation: null\ntagline: null';
    expect(said(empty, RULE)).toBe(false);
  });
});

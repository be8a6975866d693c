import { expect, test } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { limitsOf } from '../../../src/reports/brief/limits.ts';
import { buildFact } from '../../builders/fact.ts';
import { buildPortfolio, publishedProject } from '../../builders/portfolio.ts';

const project = publishedProject('tumours');

test('says what is missing behind the numbers told', () => {
  const { interval: _, baseline: __, n: ___, ...bare } = buildFact();
  const told = [{ ...bare, evidence: { level: 'self-reported' } as const }];
  expect(limitsOf(project, { facts: told, told }).slice(0, 4)).toEqual([
    'No interval is known for: Recall.',
    'No baseline is given for: Recall.',
    'The number of rows is not stated for: Recall.',
    'No evidence file, only the author’s word, for: Recall.',
  ]);
});

test('misses nothing where all is there, and quotes the author’s limits', () =>
  expect(limitsOf(project, { facts: [buildFact()], told: [buildFact()] })).toEqual([
    'Groups of people were not compared: No attributes of people are recorded.',
    'One hospital.',
    'No dates.',
  ]));

test('tells the gap in the rate chosen beforehand, with its groups', () => {
  const audit = buildPortfolio().projects.find(({ id }) => id === 'audit') ?? project;
  const limits = limitsOf(audit, { facts: deriveFacts(audit), told: [] });
  expect(limits[0]).toMatch(/gap by Race between Caucasian and African-American: 0\.\d+ .*\.$/);
});

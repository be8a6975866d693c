import { expect, test } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { cardClaim } from '../../../src/reports/ledger/card-claim.ts';
import { buildPortfolio, publishedProject } from '../../builders/portfolio.ts';

const { profile, projects } = buildPortfolio();

test('binds value, interval and rows of a card to its headline fact', () => {
  const project = publishedProject('tumours');
  const [claim] = cardClaim({ project, facts: deriveFacts(project) }, profile);
  expect(claim?.numbers.map(({ part, facts }) => [part, ...facts])).toEqual([
    ['value', 'tumours/recall/test'],
    ['interval', 'tumours/recall/test'],
    ['rows', 'tumours/recall/test'],
  ]);
  for (const { text } of claim?.numbers ?? []) expect(claim?.text).toContain(text);
});

test('binds the rates at both ends of a gap that leads', () => {
  const audit = projects.find(({ id }) => id === 'audit');
  if (!audit) throw new Error('The test portfolio has no audit');
  const leading = {
    ...audit,
    manifest: { ...audit.manifest, fairness: { ...audit.manifest.fairness, leads: 'Race' } },
  };
  const facts = deriveFacts(leading);
  const [claim] = cardClaim({ project: leading, facts }, profile);
  const bound = claim?.numbers.flatMap((number) => number.facts) ?? [];
  expect(bound.filter((id) => facts.find((fact) => fact.id === id)?.kind === 'group')).toHaveLength(
    4,
  );
  for (const { text } of claim?.numbers ?? []) expect(claim?.text).toContain(text);
});

test('a card without a headline states nothing', () => {
  const project = publishedProject('tumours');
  expect(cardClaim({ project, facts: [] }, profile)).toEqual([]);
});

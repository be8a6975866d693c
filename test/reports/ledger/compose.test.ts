import { expect, test } from 'vitest';
import { DICTIONARIES } from '../../../src/words/dictionaries.ts';
import { inLanguage } from '../../../src/words/words.ts';
import { LENS_IDS } from '../../../src/manifest/schema/lens-ids.ts';
import { composeResume } from '../../../src/resume/compose.ts';
import { findSection } from '../../../src/resume/content.ts';
import { composeSummaries } from '../../../src/claims/summaries.ts';
import { wishesFor } from '../../../src/claims/wishes.ts';
import type { Ledger } from '../../../src/reports/ledger/ledger.ts';
import { claimText } from '../../../src/claims/text.ts';
import { composeLedger } from '../../../src/reports/ledger/compose.ts';
import { buildPortfolio, buildPortfolioFacts } from '../../builders/portfolio.ts';

const portfolio = buildPortfolio();
const facts = buildPortfolioFacts(portfolio);
const ledger = composeLedger(portfolio, facts);

test('holds every bullet of every résumé under its project', () => {
  let seen = 0;
  for (const lens of LENS_IDS) {
    for (const { id, bullets } of findSection(composeResume(portfolio, facts, lens), 'projects')
      ?.entries ?? []) {
      const claims = ledger.groups.find(({ project }) => project === id)?.claims ?? [];
      for (const bullet of bullets) {
        seen += 1;
        const found = claims.find(({ text }) => text === claimText(bullet));
        expect(found?.exports).toContain(`résumé ${lens}`);
      }
    }
  }
  expect(seen).toBeGreaterThan(20);
});

test('every number of a claim that states a fact leads to a fact of its group with a place', () => {
  for (const { project, claims, facts: known } of ledger.groups.filter((group) => group.project)) {
    for (const { numbers } of claims) {
      for (const id of numbers.flatMap((number) => number.facts)) {
        const fact = known.find((each) => each.id === id);
        expect(fact?.place, id).toMatch(
          new RegExp(`^projects/${project}/project\\.yaml:\\d+:\\d+$`),
        );
      }
    }
  }
});

test('every digit printed outside of names is some number’s', () => {
  const audit = ledger.groups.find(({ project }) => project === 'audit');
  const headline = audit?.claims[0];
  expect(headline?.exports).toContain('headline');
  for (const digits of headline?.text.match(/\d[\d.,]*\d/g) ?? [])
    expect(headline?.numbers.map(({ text }) => text).join(' ')).toContain(digits);
});

test('covers cards, summaries, the home page and the author’s own words', () => {
  const names = new Set(ledger.groups.flatMap(({ claims }) => claims.flatMap((c) => c.exports)));
  expect([...names]).toEqual(
    expect.arrayContaining([
      'card',
      'headline',
      'home page',
      'long summary',
      'résumé experience',
      'résumé summary',
      'short summary',
      'site card',
    ]),
  );
});

test('tells summaries as the page prints them, with the wishes for every reader', () => {
  const address = 'churn/result';
  const own = buildPortfolio({ resume: { all: { drop: [address] } } });
  const before = summariesOf(composeLedger(portfolio, facts));
  const after = summariesOf(composeLedger(own, facts));
  const churn = own.projects.find(({ id }) => id === 'churn');
  if (!churn) throw new Error('There is no churn here.');
  const wishes = wishesFor(own.profile);
  const printed = composeSummaries(churn, facts.get('churn') ?? [], wishes).long.map(claimText);
  expect(after.toSorted()).toEqual(printed.toSorted());
  expect(before.toSorted()).not.toEqual(printed.toSorted());
});

function summariesOf({ groups }: Ledger): string[] {
  const claims = groups.find(({ project }) => project === 'churn')?.claims ?? [];
  const told = claims.filter(({ exports }) => exports.includes('long summary'));
  return told.map(({ text }) => text);
}

test('leaves drafts out, and keeps to what is asked for', () => {
  expect(ledger.groups.map(({ project }) => project)).not.toContain('draft');
  const one = composeLedger(portfolio, facts, { project: 'churn', lens: 'ml-engineer' });
  expect(one.groups.map(({ project }) => project)).toEqual(['churn']);
  const names = one.groups.flatMap(({ claims }) => claims.flatMap((claim) => claim.exports));
  expect(names.filter((each) => each.startsWith('résumé '))).toContain('résumé ml-engineer');
  expect(names).not.toContain('résumé data-scientist');
});

test('totals add up', () => {
  const { claims, numbers, backed } = ledger.totals;
  expect(claims).toBe(ledger.groups.flatMap((group) => group.claims).length);
  expect(Object.values(backed).reduce((sum, each) => sum + each, 0)).toBe(numbers);
  expect(backed.stated + backed.reproducible).toBeGreaterThan(0);
});

test('reads the same whatever language is being spoken', () =>
  expect(inLanguage(DICTIONARIES.de, () => composeLedger(portfolio, facts)).groups[1]).toEqual(
    ledger.groups[1],
  ));

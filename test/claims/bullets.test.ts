import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bannedWord } from '../../src/claims/banned.ts';
import { composeBullets } from '../../src/claims/bullets.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { isName } from '../../src/claims/span.ts';
import { claimText, countWords, spanText } from '../../src/claims/text.ts';
import { VERBS } from '../../src/claims/verbs.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { derivedText, factText } from '../../src/facts/text.ts';
import type { FactForm } from '../../src/facts/text.ts';
import { dataScientist } from '../../src/lenses/data-scientist.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import { mlEngineer } from '../../src/lenses/ml-engineer.ts';
import { anyProject } from '../builders/any-project.ts';
import { buildPortfolio, publishedProject } from '../builders/portfolio.ts';

const FORMS: readonly FactForm[] = [
  'full',
  'value',
  'number',
  'interval',
  'rows',
  'n',
  'counts',
  'baseline',
  'baseline-value',
];
const GAINS: readonly string[] = [...VERBS['result/raised'], ...VERBS['result/lowered']];

/** Every number the facts of a project can print, and those derived from a result and its baseline. */
function printable(facts: readonly Fact[]): Set<string> {
  const own = facts.flatMap((fact) => FORMS.map((form) => factText(fact, form)));
  const pairs = facts.flatMap((fact) =>
    facts
      .filter(({ id }) => id === fact.baseline?.fact)
      .map((baseline) => derivedText('relative', [fact, baseline])),
  );
  return new Set([...own, ...pairs].flatMap(numbersIn));
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d.,]*/g)?.map((number) => number.replace(/[.,]+$/, '')) ?? [];
}

/** The claim without the author's own names, which may hold digits. */
function unnamed(claim: Claim): string {
  return claim.spans
    .filter((span) => !isName(span))
    .map(spanText)
    .join(' | ');
}

const samples = fc
  .sample(anyProject, { numRuns: 200, seed: 20261121 })
  .map((sample) => ({ sample, facts: deriveFacts(sample) }));
const cases = samples.flatMap(({ sample, facts }) =>
  LENSES.map((lens) => ({ sample, facts, lens, bullets: composeBullets(sample, facts, lens) })),
);

/** Checks the bullets of every lens for every generated project. */
function always(check: (bullets: readonly Claim[], facts: readonly Fact[]) => void): void {
  for (const { bullets, facts } of cases) check(bullets, facts);
}

describe('whatever a manifest says', () => {
  test('most projects have something to tell, of every kind', () => {
    expect(cases.filter(({ bullets }) => bullets.length >= 3).length).toBeGreaterThan(
      cases.length / 2,
    );
    expect(new Set(cases.flatMap(({ bullets }) => bullets.map(({ kind }) => kind)))).toEqual(
      new Set(['result', 'alternative', 'dataset', 'group', 'latency', 'cost', 'artifact']),
    );
  });

  test('every number of a bullet is one that a fact prints', () => {
    let numbers = 0;
    always((bullets, facts) => {
      const known = printable(facts);
      const printed = bullets.flatMap((bullet) => numbersIn(unnamed(bullet)));
      numbers += printed.length;
      expect(printed.filter((number) => !known.has(number) && number !== '95')).toEqual([]);
    });
    expect(numbers).toBeGreaterThan(500);
  });

  test('a bullet has 8 to 30 words, fits two lines, ends without a stop and starts with a capital', () => {
    always((bullets) => {
      for (const bullet of bullets) {
        expect(countWords(bullet)).toBeGreaterThanOrEqual(8);
        expect(countWords(bullet)).toBeLessThanOrEqual(30);
        expect(claimText(bullet).length).toBeLessThanOrEqual(190);
        expect(claimText(bullet)).toMatch(/^[A-Z].*[^.\s]$/);
      }
    });
  });

  test('a project has at most five bullets, no kind twice, no verb twice and no fact twice', () => {
    always((bullets) => {
      const verbs = bullets.map((bullet) => claimText(bullet).split(' ')[0]);
      const facts = bullets.flatMap(({ spans }) => [
        ...new Set(spans.flatMap((span) => (span.kind === 'fact' ? [span.fact.id] : []))),
      ]);
      expect(bullets.length).toBeLessThanOrEqual(5);
      for (const list of [bullets.map(({ kind }) => kind), verbs, facts])
        expect(new Set(list).size).toBe(list.length);
    });
  });

  test('a verb of gain stands only over a better value, and training rows are never told', () => {
    let gains = 0;
    const verdicts = cases.flatMap(({ facts }) =>
      facts.flatMap(({ headline, baseline }) => (headline && baseline ? [baseline.verdict] : [])),
    );
    expect(new Set(verdicts)).toEqual(new Set(['better', 'equal', 'worse']));
    always((bullets) => {
      for (const bullet of bullets) {
        const results = bullet.spans.flatMap((span) =>
          span.kind === 'fact' && span.fact.kind === 'result' ? [span.fact] : [],
        );
        expect(results.filter((fact) => fact.split === 'train')).toEqual([]);
        if (!GAINS.includes(claimText(bullet).split(' ')[0] ?? '')) continue;
        gains += 1;
        expect(results.map((fact) => fact.baseline?.verdict)).not.toContain('worse');
        expect(results.map((fact) => fact.baseline?.verdict)).not.toContain('equal');
      }
    });
    expect(gains).toBeGreaterThan(5);
  });

  test('validation is never called held-out, and cross-validation is named', () => {
    always((bullets) => {
      for (const bullet of bullets.filter(({ kind }) => kind === 'result')) {
        const splits = bullet.spans.flatMap((span) =>
          span.kind === 'fact' ? [span.fact.split] : [],
        );
        if (splits[0] !== 'test') expect(claimText(bullet)).not.toContain('held-out');
        if (splits[0] === 'cv') expect(claimText(bullet)).toContain('in cross-validation');
        if (splits[0] === 'validation') expect(claimText(bullet)).toContain('validation');
      }
    });
  });

  test('no bullet overclaims, even where a name does', () => {
    always((bullets) => {
      expect(bullets.flatMap((bullet) => bannedWord(unnamed(bullet)) ?? [])).toEqual([]);
      expect(bullets.map(claimText).filter((text) => /state of the art/.test(text))).toEqual([]);
    });
  });

  test('the same input gives the same bullets', () => {
    for (const { sample, facts, lens, bullets } of cases)
      expect(composeBullets(sample, facts, lens)).toEqual(bullets);
  });
});

describe('a lens', () => {
  const tumours = publishedProject('tumours');
  const kinds = (lens: typeof mlEngineer) =>
    composeBullets(tumours, deriveFacts(tumours), lens).map(({ kind }) => kind);

  test('orders the bullets', () => {
    expect(kinds(mlEngineer)).toEqual(['latency', 'artifact', 'result', 'dataset']);
    expect(kinds(dataScientist)).toEqual(['result', 'dataset', 'alternative']);
  });

  test('finds at least two bullets in every complete project', () => {
    const projects = buildPortfolio().projects;
    for (const lens of LENSES)
      expect(
        projects
          .map((one) => composeBullets(one, deriveFacts(one), lens).length)
          .every((count) => count >= 2),
      ).toBe(true);
  });
});

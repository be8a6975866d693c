import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bannedWord, overclaim } from '../../src/claims/banned.ts';
import { tellBullets } from '../../src/claims/bullets.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { isName } from '../../src/claims/span.ts';
import { SENTENCES } from '../../src/claims/sentences.ts';
import { claimText, countWords, spanText } from '../../src/claims/text.ts';
import { VERBS } from '../../src/claims/verbs.ts';
import { NO_WISHES } from '../../src/claims/wishes.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { Fact, FactKind } from '../../src/facts/fact.ts';
import { factText } from '../../src/facts/text.ts';
import { LEFT_TO_PORTFOLIO } from '../../src/lenses/lens.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import { mlEngineer } from '../../src/lenses/ml-engineer.ts';
import { kindScore } from '../../src/lenses/order.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { publishedProjects } from '../../src/manifest/portfolio.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { periodOf } from '../../src/resume/period.ts';
import { anyProject } from '../builders/any-project.ts';
import { buildPortfolio, buildPortfolioFacts, publishedProject } from '../builders/portfolio.ts';

const SHOWCASE = new URL('../../examples/showcase', import.meta.url).pathname;
const { portfolio: showcase } = await loadPortfolio(SHOWCASE);
if (!showcase) throw new Error('The showcase has no portfolio.');

// The reference of résumé rules: F about facts, W about form. Generated, built and real projects.
const projects = [
  ...publishedProjects(showcase),
  ...publishedProjects(buildPortfolio()),
  ...fc.sample(anyProject, { numRuns: 120, seed: 6 }),
];
const told = projects.flatMap((project) => {
  const facts = deriveFacts(project);
  return LENSES.map((lens) => ({
    ...{ project, facts, lens },
    bullets: tellBullets({ project, facts, lens, wishes: NO_WISHES }),
  }));
});
const cases = told.flatMap(({ bullets, ...rest }) =>
  bullets.map(({ claim, sentence }) => ({ ...rest, claim, sentence, text: claimText(claim) })),
);
const ofKind = (kind: FactKind) => cases.filter(({ claim }) => claim.kind === kind);
const first = (text: string) => text.split(' ')[0] ?? '';

function factsIn({ spans }: Claim): Fact[] {
  return spans.flatMap((span) => (span.kind === 'fact' ? [span.fact] : []));
}

function own({ spans }: Claim): string {
  return spans
    .filter((span) => !isName(span) && span.kind === 'words')
    .map(spanText)
    .join('');
}

test('the rules are tried on many bullets of every kind', () => {
  expect(cases.length).toBeGreaterThan(1000);
  expect(new Set(cases.map(({ claim }) => claim.kind))).toEqual(
    new Set(SENTENCES.map(([kind]) => kind)),
  );
});

describe('facts and numbers', () => {
  test('F1: every digit outside a name belongs to a fact of the project or a change between two', () => {
    for (const { claim, facts } of cases) {
      expect(own(claim)).not.toMatch(/\p{N}/u);
      for (const span of claim.spans) {
        if (span.kind === 'fact') expect(facts).toContain(span.fact);
        if (span.kind === 'derived') expect(facts).toEqual(expect.arrayContaining([...span.facts]));
      }
    }
  });

  test('F2: a change in percent never stands alone, and never over a share', () => {
    const derived = cases.filter(({ claim }) => claim.spans.some(({ kind }) => kind === 'derived'));
    expect(derived.length).toBeGreaterThan(0);
    for (const { claim, text } of derived) {
      const [fact] = factsIn(claim);
      expect(fact?.unit).not.toBe('fraction');
      expect(fact?.range).toEqual([0, null]);
      expect(Math.abs(fact?.baseline?.value ?? 0)).toBeGreaterThanOrEqual(0.05);
      expect(text).toContain(` from ${fact && factText(fact, 'baseline-value')} `);
      expect(text).toContain(` to ${fact && factText(fact, 'value')}`);
    }
  });

  test('F3: verbs follow the direction; a worse result is told, on the side it lies', () => {
    const gains: readonly string[] = [...VERBS['result/raised'], ...VERBS['result/lowered']];
    const ties: readonly string[] = VERBS['result/equal'];
    let worse = 0;
    for (const { claim, text } of ofKind('result')) {
      const verdict = factsIn(claim)[0]?.baseline?.verdict;
      if (gains.includes(first(text))) expect(verdict).toBe('better');
      if (ties.includes(first(text))) expect(verdict).toBe('equal');
      if (verdict !== 'worse') continue;
      worse += 1;
      expect(text).toMatch(/, (?:below|above) the baseline \(/);
    }
    expect(worse).toBeGreaterThan(5);
  });

  test('F4: a gain names its baseline and the rows; training rows and unknown rows are never told', () => {
    const results = ofKind('result');
    for (const { claim, text, project } of results) {
      const [fact] = factsIn(claim);
      expect(fact?.split).not.toBe('train');
      expect(text).toMatch(/ on | in cross-validation| in production/);
      if (/^(?:Raised|Lifted|Increased|Cut|Lowered|Reduced)/.test(text))
        expect(text.toLowerCase()).toContain(fact?.baseline?.name.toLowerCase());
      else if (!fact?.baseline) expect(text).not.toMatch(/improv|rais|increas/i);
      expect(project.manifest.status).toBe('published');
    }
    expect(results.length).toBeGreaterThan(200);
  });

  test('F5: at most three significant digits, no more decimals than written, intervals in words', () => {
    for (const { claim } of cases) {
      for (const span of claim.spans) {
        if (span.kind !== 'fact' || span.form !== 'value' || span.fact.unit === 'count') continue;
        if (span.fact.unit === 'bytes') continue;
        const number = factText(span.fact, 'number');
        const digits = number
          .replace(/^[^\d]*|,|\D*$/g, '')
          .replace(/^0?\.?0*/, '')
          .replace('.', '');
        expect(digits.replace(/0+$/, '').length, number).toBeLessThanOrEqual(3);
        const decimals = number.split('.')[1]?.length ?? 0;
        if (span.fact.decimals !== undefined)
          expect(decimals, number).toBeLessThanOrEqual(Math.max(span.fact.decimals, 1));
      }
      const plain = claim.spans
        .filter((span) => !isName(span))
        .map(spanText)
        .join('|');
      expect(plain).not.toMatch(/\d\s?(?:–|-)\s?\d/);
    }
  });

  test('F6: a gap names its rate, attribute, groups and what chance gives, and is called nothing', () => {
    const gaps = ofKind('gap');
    expect(gaps.length).toBeGreaterThan(3);
    for (const { claim, text } of gaps) {
      const [gap] = factsIn(claim);
      expect(text).toMatch(/^(?:Measured|Quantified|Found) an? .+ gap of .+ by .+ between .+ and /);
      if (gap?.chance) expect(text).toContain(factText(gap, 'chance-limit'));
      expect(text).not.toMatch(/\b(?:un)?fair|unbiased|ethical/i);
    }
    const without = publishedProjects(showcase).filter(
      ({ manifest }) => (manifest.fairness?.groups ?? []).length === 0,
    );
    const ids = cases.flatMap(({ claim }) =>
      claim.kind === 'gap' || claim.kind === 'group' ? [claim.project] : [],
    );
    expect(without.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  test('F7: the verb says how far it runs; an address stands behind a demo and a service', () => {
    const ladder: Readonly<Record<string, readonly string[]>> = {
      Prototyped: ['none'],
      Scheduled: ['batch'],
      Deployed: ['web-demo'],
      Served: ['api', 'streaming'],
      Serve: ['api', 'streaming'],
    };
    for (const { text, project, claim } of ofKind('latency')) {
      const { kind = '', url, performance } = project.manifest.deployment ?? {};
      const rung = ladder[first(text)];
      if (rung) expect(rung).toContain(kind);
      if (/^(?:Deployed|Served?|Contributed)/.test(text)) expect(url).toBeDefined();
      expect(text).toMatch(/median latency|\d\dth-percentile latency/);
      const [fact] = factsIn(claim);
      expect(text).toContain(`over ${fact && factText(fact, 'n')} calls on `);
      expect(performance?.measuredOn).toBeDefined();
    }
  });

  test('F8: sizes carry their unit and source; count words are refused', () => {
    for (const { claim, text } of ofKind('dataset')) {
      const [rows] = factsIn(claim);
      expect(text).toContain(`${rows && factText(rows, 'value')} `);
      expect(text).toContain(` from ${rows?.of?.replace(/\s+/g, ' ').trim()}`);
    }
    expect(['millions of rows', 'countless rows'].map(bannedWord)).toEqual([
      'millions',
      'countless',
    ]);
  });

  test('F9: built alone, led with a title, contributed to in a team', () => {
    const saved = (role: object) => {
      const project = publishedProject('tumours', { role: { contribution: 'A part.', ...role } });
      const facts = deriveFacts(project);
      const told = tellBullets({ project, facts, lens: mlEngineer, wishes: NO_WISHES });
      return told.map(({ claim }) => claimText(claim));
    };
    expect(saved({ title: 'Author', teamSize: 1 })[1]).toMatch(/^Built a final model/);
    expect(saved({ title: 'Team lead', teamSize: 3 })[1]).toMatch(/^Led the work on a final model/);
    expect(saved({ title: 'Analyst', teamSize: 3 })[1]).toMatch(/^Contributed to a final model/);
    expect(saved({ title: 'Analyst', teamSize: 3 })[2]).toMatch(/ in a team$/);
    expect(
      saved({ title: 'Analyst' }).filter((text) => /^(?:Built|Led|Contributed)/.test(text)),
    ).toEqual([]);
  });
});

describe('form', () => {
  test('W1: a bullet opens with a verb, and its measure begins within twelve words', () => {
    const verbs = new Set<string>([
      ...Object.values(VERBS).flat(),
      'Serve',
      'Contribute',
      'Schedule',
      'Sustain',
      'Handle',
      'Track',
    ]);
    for (const { claim, sentence, text } of cases) {
      expect(verbs).toContain(first(text));
      const [fact] = factsIn(claim);
      const measure = sentence.parts
        .flatMap(({ spans }) => spans)
        .findIndex(
          (span) =>
            span.kind === 'fact' ||
            (isName(span) && span.kind === 'words' && isMeasure(span.text, fact)),
        );
      const before = [
        sentence.verb,
        ...sentence.parts
          .flatMap(({ spans }) => spans)
          .slice(0, measure)
          .map(spanText),
      ].join('');
      expect(before.trim().split(/\s+/).length, text).toBeLessThan(12);
    }
  });

  test('W2: eight to thirty words on at most two printed lines', () => {
    for (const { claim, text } of cases) {
      expect(countWords(claim)).toBeGreaterThanOrEqual(8);
      expect(countWords(claim)).toBeLessThanOrEqual(30);
      expect(text.length).toBeLessThanOrEqual(190);
    }
  });

  test('W3: past once ended, present only while it runs; no full stop; no verb twice in a project', () => {
    for (const { project, bullets } of told) {
      const verbs = bullets.map(({ claim }) => first(claimText(claim)));
      expect(new Set(verbs).size).toBe(verbs.length);
      if (project.manifest.dates?.completed !== undefined)
        expect(
          verbs.filter((verb) => !/(?:ed|Cut|Built|Led|Chose|Kept|Found)$/.test(verb)),
        ).toEqual([]);
      for (const { claim } of bullets) expect(claimText(claim)).not.toMatch(/\.$/);
    }
  });

  test('W4: words that say nothing or too much are never ours', () => {
    for (const { claim, text } of cases) {
      expect(bannedWord(own(claim))).toBeUndefined();
      expect(overclaim(text)).toBeUndefined();
    }
  });

  test('W5: at most five bullets, one per kind, no fact twice, and a number in each', () => {
    for (const { bullets } of told) {
      const kinds = bullets.map(({ claim }) => claim.kind);
      expect(bullets.length).toBeLessThanOrEqual(5);
      expect(new Set(kinds).size).toBe(kinds.length);
      const facts = bullets.flatMap(({ claim }) => [
        ...new Set(factsIn(claim).map(({ id }) => id)),
      ]);
      expect(new Set(facts).size).toBe(facts.length);
      expect(bullets.filter(({ claim }) => factsIn(claim).length === 0)).toEqual([]);
    }
  });

  test('W6: an acronym is spelled out once', () => {
    const resume = composeResume(buildPortfolio(), buildPortfolioFacts(), 'data-scientist');
    expect(
      JSON.stringify(resume.sections).match(/natural language processing \(NLP\)/g),
    ).toHaveLength(1);
  });

  test('W7: no arrows, no dashes beside numbers, one kind of space', () => {
    for (const { text } of cases) {
      expect(text).not.toMatch(/[\u2013\u2014\u2026\u00a0]|\s{2}/u);
      expect(text.replace(/GPT-4o → 2/g, '')).not.toMatch(/[\u2190-\u21ff]/u);
    }
  });

  test('W8: weight × evidence orders bullets; what is left to the portfolio comes last and third at most', () => {
    for (const { project, facts, lens, bullets } of told) {
      if (facts.some(({ headline, kind }) => headline && kind === 'gap')) continue;
      const kinds = bullets.map(({ claim }) => claim.kind);
      const main = kinds.filter((kind) => lens.weights[kind] > LEFT_TO_PORTFOLIO);
      const scores = main.map((kind) => kindScore(kind, { project, facts, lens }));
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(kinds.slice(0, main.length)).toEqual(main);
      if (main.length < kinds.length) expect(kinds.length).toBeLessThanOrEqual(3);
    }
  });

  test('W9: dates as months, headings every reader of files knows', () => {
    expect(periodOf('2026-05', '2026-07').text).toBe('May 2026 – Jul 2026');
    expect(periodOf('2026-05', undefined).text).toBe('May 2026 – Present');
    const titles = composeResume(showcase, new Map(), 'ml-engineer').sections.map(
      ({ title }) => title,
    );
    const known = [
      'Summary',
      'Experience',
      'Projects',
      'Education',
      'Skills',
      'Publications',
      'Certifications',
      'Awards',
      'Languages',
    ];
    expect(titles.filter((title) => !known.includes(title))).toEqual([]);
    expect(titles.length).toBeGreaterThan(4);
  });
});

/** Whether a name is the metric a bullet is about. */
function isMeasure(text: string, fact: Fact | undefined): boolean {
  return (
    fact !== undefined &&
    text.toLowerCase().startsWith(fact.name.toLowerCase().split(/[ ,(]/)[0] ?? '')
  );
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeBullets } from '../../src/claims/bullets.ts';
import { claimText } from '../../src/claims/text.ts';
import { wishesFor } from '../../src/claims/wishes.ts';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import type { Portfolio } from '../../src/manifest/portfolio.ts';
import type { LensId } from '../../src/manifest/schema/lens-ids.ts';
import { skillById } from '../../src/match/lexicon/lexicon.ts';
import { matchPosting } from '../../src/match/match.ts';
import { portfolioEvidence } from '../../src/match/portfolio-evidence.ts';
import { skillsIn } from '../../src/match/skills-in.ts';
import { composeMatchReport } from '../../src/reports/match/compose.ts';
import { composeResume } from '../../src/resume/compose.ts';
import type { Resume, ResumeSection } from '../../src/resume/content.ts';
import { anyPortfolio } from '../builders/any-portfolio.ts';
import { anyPosting, emptyPosting } from '../builders/any-posting.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';

const RUNS = { numRuns: 25 };
const POSTING = [
  'Data Scientist at Example Ltd',
  '',
  'Requirements',
  '- Experience with natural language processing',
  '- Logistic regression',
  '- SQL',
  '- Kubernetes',
  '',
  'Nice to have',
  '- XGBoost',
].join('\n');

describe('a posting beside the portfolio', () => {
  const portfolio = buildPortfolio();
  const facts = buildPortfolioFacts(portfolio);
  const match = matchPosting(POSTING, portfolio, facts);

  test('each demand has its standing', () =>
    expect(
      match.requirements.map(({ requirement, standing }) => [requirement.anyOf[0], standing]),
    ).toEqual([
      ['natural-language-processing', 'used'],
      ['logistic-regression', 'proven'],
      ['sql', 'listed'],
      ['kubernetes', 'absent'],
      ['xgboost', 'absent'],
    ]));

  test('has a score, a reader, and projects with the one that says most first', () => {
    // (1 + 1 + 0.5 + 0 + 0.4 × 0) / 4.4
    expect(match.score).toBe(56);
    expect(match.reader.lens).toBe('data-scientist');
    const worths = match.projects.map(match.emphasis.project);
    expect(worths.length).toBeGreaterThan(1);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
  });

  test('the bullets are those that prove what is asked for', () => {
    expect(match.bullets.length).toBeGreaterThan(0);
    expect(match.bullets.filter(({ text }) => !/logistic regression/i.test(text))).toEqual([]);
  });

  test('a posting longer than any is refused', () =>
    expect(() => matchPosting('a'.repeat(1_000_001), portfolio, facts)).toThrow(/1000000/));
});

/** Skills that the words of a portfolio name; what it runs on may be said by a flag alone. */
function namedBy({ profile, projects }: Portfolio): ReadonlySet<string> {
  const texts = [profile, ...projects.map(({ manifest }) => manifest)].flatMap(stringsIn);
  return new Set([
    ...skillsIn(texts),
    'docker',
    'ci-cd',
    'model-monitoring',
    'drift-detection',
    'git',
    'model-evaluation',
  ]);
}

function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part, part.replaceAll('-', ' ')];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : [];
}

function bulletsFor({ profile, projects }: Portfolio, lensId: LensId): string[] {
  const facts = derivePortfolioFacts({ profile, projects });
  return LENSES.filter(({ id }) => id === lensId).flatMap((lens) =>
    projects.flatMap((project) =>
      composeBullets(project, facts.get(project.id) ?? [], lens, wishesFor(profile, lens.id)).map(
        (claim) => `${project.id} ${claimText(claim)}`,
      ),
    ),
  );
}

describe('for any portfolio and any posting', () => {
  test('no skill in the report lies outside the portfolio, and what is absent has no evidence', () => {
    fc.assert(
      fc.property(anyPortfolio, anyPosting, (portfolio, posting) => {
        const facts = derivePortfolioFacts(portfolio);
        const evidence = portfolioEvidence(portfolio, facts);
        const named = namedBy(portfolio);
        expect([...evidence.keys()].filter((skill) => !named.has(skill))).toEqual([]);
        const names = [...evidence.keys()].map((id) => skillById(id)?.name);
        const ids = portfolio.projects.map(({ id }) => id);
        const match = matchPosting(posting, portfolio, facts);
        for (const each of match.requirements)
          expect(each.standing === 'absent').toBe(each.evidence === undefined);
        const report = composeMatchReport(match);
        for (const { by, standing, projects } of report.demands) {
          if (standing === 'absent') expect([by, projects]).toEqual([undefined, []]);
          else expect(names).toContain(by);
          expect(ids).toEqual(expect.arrayContaining([...projects]));
        }
        for (const { id, shows } of report.projects) {
          expect(ids).toContain(id);
          expect(names).toEqual(expect.arrayContaining([...shows]));
        }
      }),
      RUNS,
    );
  });

  test('bullets are sentences the résumé of this reader may tell, to the letter', () => {
    fc.assert(
      fc.property(anyPortfolio, anyPosting, (portfolio, posting) => {
        const { bullets, reader } = matchPosting(
          posting,
          portfolio,
          derivePortfolioFacts(portfolio),
        );
        const told = bulletsFor(portfolio, reader.lens);
        for (const { project, text } of bullets) expect(told).toContain(`${project} ${text}`);
      }),
      RUNS,
    );
  });

  test('the résumé for a posting differs in order alone, and in that of its projects', () => {
    fc.assert(
      fc.property(anyPortfolio, anyPosting, (portfolio, posting) => {
        const facts = derivePortfolioFacts(portfolio);
        const { emphasis, reader } = matchPosting(posting, portfolio, facts);
        const plain = composeResume(portfolio, facts, reader.lens);
        const fitting = composeResume(portfolio, facts, reader.lens, { emphasis });
        expect(sorted(fitting)).toEqual(sorted(plain));
        expect(others(fitting)).toEqual(others(plain));
      }),
      RUNS,
    );
  });

  test('the same input gives the same report', () => {
    fc.assert(
      fc.property(anyPortfolio, anyPosting, (portfolio, posting) => {
        const once = () =>
          JSON.stringify(
            composeMatchReport(matchPosting(posting, portfolio, derivePortfolioFacts(portfolio))),
          );
        expect(once()).toBe(once());
      }),
      { numRuns: 10 },
    );
  });

  test('a posting that asks for nothing is inconclusive and has no score', () => {
    const portfolio = buildPortfolio();
    const facts = buildPortfolioFacts(portfolio);
    fc.assert(
      fc.property(emptyPosting, (posting) => {
        const match = matchPosting(posting, portfolio, facts);
        expect([match.posting.conclusive, match.score]).toEqual([false, undefined]);
        const report = composeMatchReport(match);
        expect([report.conclusive, 'score' in report]).toEqual([false, false]);
      }),
    );
  });
});

/** Projects and bullets of a résumé without their order. */
function sorted({ sections }: Resume): unknown {
  return projectsOf(sections)
    .map((entry) => JSON.stringify({ ...entry, bullets: entry.bullets.map(claimText).toSorted() }))
    .toSorted();
}

/** Everything but the projects, in order. */
function others(resume: Resume): unknown {
  return {
    ...resume,
    sections: resume.sections.map((one) => (one.id === 'projects' ? one.id : one)),
  };
}

function projectsOf(sections: readonly ResumeSection[]) {
  return sections.flatMap((section) => (section.id === 'projects' ? section.entries : []));
}

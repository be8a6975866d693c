import { describe, expect, it } from 'vitest';
import { cardKey } from '../../src/card/cache-fs.ts';
import { composeProjectCard, composeSiteCard } from '../../src/card/compose.ts';
import { deriveFacts, derivePortfolioFacts } from '../../src/facts/derive.ts';
import { factText } from '../../src/facts/text.ts';
import { headlineOf } from '../../src/facts/facts.ts';
import { buildProgression, buildScores, buildTumours } from '../builders/evaluated.ts';
import { buildFact } from '../builders/fact.ts';
import { profile } from '../builders/profile.ts';

const tumours = buildTumours();
const facts = deriveFacts(tumours);
const cardOf = (project = tumours, its = deriveFacts(project)) =>
  composeProjectCard(project, its, profile);

describe('composeProjectCard', () => {
  it('leads with the headline, in the words of factText', () => {
    const headline = headlineOf(facts);
    if (!headline) throw new Error('The project has no headline');
    expect(cardOf()).toMatchObject({
      kind: 'metric',
      name: 'Alex Example',
      metric: headline.name,
      value: factText(headline, 'number'),
      footer: [
        factText(headline, 'interval'),
        factText(headline, 'rows'),
        'baseline: Majority class',
      ],
      chart: { caption: 'Precision by recall' },
    });
  });

  it('says what is missing instead of leaving it out', () => {
    const bare = [
      buildFact({
        headline: true,
        interval: undefined,
        baseline: undefined,
        n: undefined,
        split: undefined,
        counts: undefined,
      }),
    ];
    expect(cardOf(tumours, bare)).toMatchObject({
      footer: ['No interval', 'Rows not stated', 'No baseline'],
    });
  });

  it('does not hide that a result is no better than its baseline', () => {
    const baseline = {
      fact: 'a',
      name: 'Rule',
      value: 0.93,
      decimals: 3,
      difference: 0,
      verdict: 'equal',
    } as const;
    expect(cardOf(tumours, [buildFact({ headline: true, baseline })]).footer[2]).toBe(
      'not better than Rule',
    );
  });

  it('is plain without a headline', () => {
    const card = cardOf(buildScores());
    expect(card).toMatchObject({
      kind: 'plain',
      footer: ['No headline number yet'],
      chart: { caption: 'False-positive rate by race' },
    });
  });

  it('keeps the unit beside the number', () => {
    expect(cardOf(buildProgression())).toMatchObject({
      kind: 'metric',
      unit: 'points',
      value: '45.0',
    });
  });

  it.each([
    [{ kind: 'web-demo' }, 'published', 'Case study · Demo'],
    [{ kind: 'none', reason: 'A study.' }, 'published', 'Case study'],
    [{ kind: 'api' }, 'draft', 'Draft'],
  ])('says what it is: %o, %s', (deployment, status, kicker) => {
    const project = buildTumours({ deployment });
    expect(
      cardOf({ ...project, manifest: { ...project.manifest, status: status as 'draft' } }).kicker,
    ).toBe(kicker);
  });

  it('prefers the author’s own line', () => {
    expect(cardOf(buildTumours({ recruiter: { headline: 'Mine' } })).outcome).toBe('Mine');
  });
});

describe('composeSiteCard', () => {
  it('counts published projects and the numbers that have evidence', () => {
    const published = {
      ...tumours,
      manifest: { ...tumours.manifest, status: 'published' as const },
    };
    const portfolio = { profile, projects: [published, { ...buildScores(), id: 'draft' }] };
    const card = composeSiteCard(portfolio, derivePortfolioFacts(portfolio));
    const traced = facts.filter(({ evidence }) => evidence.level !== 'self-reported').length;
    expect(card).toMatchObject({
      kind: 'site',
      title: 'Alex Example',
      name: 'alex.example.org',
      footer: ['1 project', `${traced} numbers traced to evidence`],
    });
  });

  it('claims no evidence when there is none', () => {
    expect(
      composeSiteCard({ profile: { ...profile, site: undefined }, projects: [] }, new Map()),
    ).toMatchObject({ name: '', footer: ['0 projects'] });
  });
});

describe('a card in the language of the profile', () => {
  const own = { ...tumours, manifest: { ...tumours.manifest, status: 'published' as const } };
  const inTongue = (language: string) => {
    const portfolio = { profile: { ...profile, language }, projects: [own] };
    return {
      project: composeProjectCard(own, facts, portfolio.profile),
      site: composeSiteCard(portfolio, derivePortfolioFacts(portfolio)),
    };
  };

  it.each([
    ['de', 'Fallstudie', 'Precision nach Recall', 'Projekt'],
    ['es', 'Estudio de caso', 'Precisión según recall', 'proyecto'],
    ['fr', 'Étude de cas', 'Précision selon le rappel', 'projet'],
    ['pt-BR', 'Estudo de caso', 'Precisão por recall', 'projeto'],
  ])('speaks %s', (language, caseStudy, caption, projects) => {
    const { project, site } = inTongue(language);
    expect(project.kicker).toContain(caseStudy);
    expect(project).toMatchObject({ chart: { caption } });
    expect(site.footer[0]).toContain(projects);
    expect([...project.footer, ...site.footer].join(' ')).not.toMatch(
      /baseline|project\b|traced|\bCI\b|positives/,
    );
  });

  it('speaks English in a Chinese portfolio, for its fonts have no Chinese characters', () => {
    expect(inTongue('zh-CN')).toEqual(inTongue('en'));
  });

  it('leaves English spoken to what is composed next', () => {
    inTongue('de');
    expect(cardOf(own).kicker).toContain('Case study');
  });

  it('has a cache key of its own in every language', () => {
    const cards = ['en', 'de', 'es', 'fr', 'pt'].map(inTongue);
    expect(new Set(cards.map(({ project }) => cardKey(project))).size).toBe(5);
    expect(new Set(cards.map(({ site }) => cardKey(site))).size).toBe(5);
  });
});

import { describe, expect, test } from 'vitest';
import { evidenceGrade, kindScore, orderProjects } from '../../src/lenses/order.ts';
import { appliedAnalyst } from '../../src/lenses/applied-analyst.ts';
import { dataScientist } from '../../src/lenses/data-scientist.ts';
import { mlEngineer } from '../../src/lenses/ml-engineer.ts';
import { buildFact } from '../builders/fact.ts';
import { buildPortfolio, buildPortfolioFacts, publishedProject } from '../builders/portfolio.ts';

describe('the order of projects', () => {
  const portfolio = buildPortfolio();
  const facts = buildPortfolioFacts(portfolio);
  const ids = (lens: typeof mlEngineer) =>
    orderProjects(portfolio, facts, lens).map(({ id }) => id);

  test('puts what runs first for an engineer and the audit early for an analyst', () => {
    expect(ids(mlEngineer)).toEqual(['churn', 'tumours', 'audit', 'forecast']);
    expect(ids(appliedAnalyst).indexOf('audit')).toBeLessThan(
      ids(appliedAnalyst).indexOf('tumours'),
    );
  });

  test('holds published projects only', () => {
    expect(ids(dataScientist)).not.toContain('draft');
  });

  test('breaks ties by the featured list, then by id', () => {
    const none = new Map<string, never[]>();
    expect(orderProjects(portfolio, none, mlEngineer).map(({ id }) => id)).toEqual([
      'forecast',
      'audit',
      'churn',
      'tumours',
    ]);
    expect(
      orderProjects(buildPortfolio({ featured: ['tumours', 'churn'] }), none, mlEngineer).map(
        ({ id }) => id,
      ),
    ).toEqual(['tumours', 'churn', 'audit', 'forecast']);
  });

  test('changes nothing it is given', () => {
    const before = portfolio.projects.map(({ id }) => id);
    orderProjects(portfolio, facts, mlEngineer);
    expect(portfolio.projects.map(({ id }) => id)).toEqual(before);
  });
});

describe('evidence', () => {
  const project = publishedProject('tumours');

  test('counts 3 with a file, 2 with a command that repeats it, 1 when it is only stated', () => {
    const bare = { ...project, manifest: { ...project.manifest, reproducibility: undefined } };
    expect(
      evidenceGrade(buildFact({ evidence: { level: 'imported', file: 'metrics.json' } }), project),
    ).toBe(3);
    expect(evidenceGrade(buildFact({ evidence: { level: 'self-reported' } }), project)).toBe(2);
    expect(evidenceGrade(buildFact({ evidence: { level: 'self-reported' } }), bare)).toBe(1);
  });

  test('multiplies the weight of a kind; training rows never count', () => {
    const score = (split: string) =>
      kindScore('result', { project, facts: [buildFact({ split })], lens: dataScientist });
    expect(score('test')).toBe(dataScientist.weights.result * 2);
    expect(score('train')).toBe(0);
  });
});

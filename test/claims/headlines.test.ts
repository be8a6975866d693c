import { describe, expect, test } from 'vitest';
import { composeHeadline } from '../../src/claims/headlines.ts';
import { claimText } from '../../src/claims/text.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildPortfolio, buildPortfolioFacts, publishedProject } from '../builders/portfolio.ts';

const line = (blocks: Readonly<Record<string, unknown>>) => {
  const project = publishedProject('tumours', blocks);
  return claimText(composeHeadline(project, deriveFacts(project)));
};

describe('the line of a project', () => {
  test('is the headline result with rows and baseline', () => {
    expect(line({})).toBe(
      'Recall of 0.937 on 64 held-out samples of class malignant, against 0.813 for the baseline (one-feature rule)',
    );
  });

  test('is the author’s own where there is one, without its full stop', () => {
    expect(line({ recruiter: { headline: 'Finds 60 of 64 tumours.' } })).toBe(
      'Finds 60 of 64 tumours',
    );
  });

  test('is the tagline without a result, and the title without a tagline', () => {
    const project = publishedProject('tumours');
    expect(claimText(composeHeadline(project, []))).toBe(
      'A small model finds as many tumours as a large one',
    );
    const bare = { ...project, manifest: { ...project.manifest, tagline: undefined } };
    expect(claimText(composeHeadline(bare, []))).toBe('Tumour classifier');
  });

  test('says so when the result is worse than its baseline', () => {
    const portfolio = buildPortfolio();
    const churn = portfolio.projects.find(({ id }) => id === 'churn');
    expect(
      churn && claimText(composeHeadline(churn, buildPortfolioFacts(portfolio).get('churn') ?? [])),
    ).toMatch(/, below the baseline \(XGBoost\) at 0.61$/);
  });

  test('gives up rows, then the baseline, to fit 140 characters', () => {
    const baselines = (name: string) => ({
      baselines: [
        {
          name,
          kind: 'heuristic',
          metrics: [{ id: 'recall', value: '0.8125', split: 'test', n: 64 }],
        },
      ],
    });
    expect(line(baselines('A rule on the worst perimeter alone, at 114 units'))).toMatch(
      /^Recall of 0.937 on held-out samples, against/,
    );
    expect(
      line(
        baselines(
          'A rule on the worst perimeter alone, cut at 114 units, as in the earlier report',
        ),
      ),
    ).toBe('Recall of 0.937 on held-out samples');
  });
});

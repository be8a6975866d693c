import { expect, test } from 'vitest';
import { composeChanges } from '../../../src/reports/changes/compose.ts';
import { renderChanges } from '../../../src/reports/changes/render-pretty.ts';
import { columnsOf } from '../../../src/findings/visible.ts';
import { buildPortfolio, buildPortfolioFacts, publishedProject } from '../../builders/portfolio.ts';

const portfolio = buildPortfolio();
const before = { portfolio, facts: buildPortfolioFacts(portfolio) };

function withTumours(blocks: Readonly<Record<string, unknown>>) {
  const projects = portfolio.projects.map((project) =>
    project.id === 'tumours' ? publishedProject('tumours', blocks) : project,
  );
  const changed = { ...portfolio, projects };
  return { portfolio: changed, facts: buildPortfolioFacts(changed) };
}

const worse = withTumours({
  evaluation: {
    primaryMetric: 'recall',
    why: 'A miss costs most.',
    metrics: [{ id: 'recall', value: '0.8281', split: 'test', n: 64 }],
  },
});

test('the same portfolio has not changed, and that is said', () => {
  expect(composeChanges(before, before)).toEqual([]);
  expect(renderChanges([])).toBe('Nothing changed: every fact and every bullet reads as before.\n');
});

test('a bullet changes because of the fact it states, in its project alone', () => {
  const changes = composeChanges(before, worse);
  expect(changes.map(({ id, status }) => `${id} ${status}`)).toEqual(['tumours changed']);
  expect(changes[0]?.facts).toContainEqual(
    expect.objectContaining({ id: 'tumours/recall/test', verdict: 'worse' }),
  );
  const bullet = changes[0]?.bullets.find(({ lens }) => lens === 'data-scientist');
  expect(bullet?.because).toContain('tumours/recall/test');
  expect(bullet?.before.join(' ')).toContain('0.937');
  expect(bullet?.after.join(' ')).toContain('0.828');
});

test('a project that is no longer published is no longer shown', () => {
  const changes = composeChanges(before, withTumours({ status: 'draft' }));
  expect(changes.map(({ id, status }) => `${id} ${status}`)).toEqual(['tumours removed']);
  expect(changes[0]?.bullets.every(({ after }) => after.length === 0)).toBe(true);
});

test('is printed within 100 columns, with both texts', () => {
  const text = renderChanges(composeChanges(before, worse));
  expect(text.split('\n').filter((line) => columnsOf(line) > 100)).toEqual([]);
  expect(text).toMatch(/worse tumours\/recall\/test[^\n]*\n {4}from 0\.937[\s\S]*\n {4}to 0\.828/);
  expect(text).toContain('removed tumours/roc-auc/test');
  expect(text).toMatch(/\n {4}- [A-Z][\s\S]*\n {4}\+ [A-Z]/);
});

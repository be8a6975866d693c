import { expect, test } from 'vitest';
import { bulletList } from '../../../integrations/cli/bullet-list.ts';
import { buildPortfolio, buildPortfolioFacts } from '../../builders/portfolio.ts';

const facts = buildPortfolioFacts();
const list = (project: string | undefined, json = false) =>
  bulletList(buildPortfolio(), { facts, project, json });

test('bullets are listed by address, with a placeholder for each number', () => {
  expect(list('tumours')).toMatch(/^tumours\/result +Raised recall from \{recall:baseline\}/m);
  expect(list('tumours')).not.toContain('churn/');
  expect(list(undefined)).toContain('churn/result');
});

test('JSON holds the text as it is printed, too', () => {
  expect(JSON.parse(list('tumours', true))[0]).toMatchObject({
    address: 'tumours/result',
    text: expect.stringContaining('from 0.813 (one-feature rule) to 0.937'),
  });
});

test('a project without bullets says so', () => {
  expect(bulletList(buildPortfolio(), { facts: new Map(), project: 'tumours', json: false })).toBe(
    'No bullets yet: no project states a number that carries one.\n',
  );
});

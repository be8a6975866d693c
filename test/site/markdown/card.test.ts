import { expect, test } from 'vitest';
import { composeHome } from '../../../src/site/home.ts';
import { cardMarkdown } from '../../../src/site/markdown/card.ts';
import { addressesOn } from '../../../src/site/markdown/link.ts';
import { buildSite } from '../../builders/site.ts';

test('says what came out, with its number, and links page and twin', () => {
  const site = buildSite();
  const { cards, also } = composeHome(site);
  const card = [...cards, ...also].find(({ id }) => id === 'tumours');
  if (!card) throw new Error('The home page has no such project.');
  const text = cardMarkdown(site, card, { address: addressesOn(site, '/'), level: 3 });
  const [title, outcome, number, ...rest] = text.split('\n\n');
  expect([title, outcome]).toEqual(['### Tumour classifier', card.outcome]);
  expect(number).toContain('**Recall: 0.937**');
  expect(rest.at(-1)).toMatch(
    /^\[Case study\]\(https:\/\/alex\.example\.org\/base\/projects\/tumours\/\), \[Markdown\]\(https:\/\/alex\.example\.org\/base\/projects\/tumours\.md\)/,
  );
});

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CARD_VERSION } from '../../src/card/version.ts';

const folder = new URL('../golden/card/', import.meta.url);

it('changes with the look of the cards, so that no cache keeps an old one', () => {
  const goldens = readdirSync(folder)
    .filter((name) => /^(?!.*-changed)[a-z-]+\.svg$/.test(name))
    .sort();
  expect(goldens).toEqual([
    'fairness-six.svg',
    'fairness.svg',
    'groups.svg',
    'metric.svg',
    'site.svg',
  ]);
  const hash = createHash('sha256');
  for (const name of goldens) hash.update(readFileSync(new URL(name, folder)));
  expect(CARD_VERSION, 'write this in src/card/version.ts').toBe(hash.digest('hex').slice(0, 12));
});

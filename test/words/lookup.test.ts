import { expect, test } from 'vitest';
import { lookup } from '../../src/words/lookup.ts';

test('finds texts by key, and nothing by the names every object has', () => {
  const find = lookup({ recall: 'Rückruf' });
  expect([find('recall'), find('precision'), find('constructor')]).toEqual([
    'Rückruf',
    undefined,
    undefined,
  ]);
});

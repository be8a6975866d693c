import { expect, test } from 'vitest';
import { part, sentence } from '../../src/claims/sentence.ts';
import { words } from '../../src/claims/span.ts';

test('a sentence is built from the parts there are', () => {
  const only = part(words(' data'));
  expect(sentence('dataset', 'Analysed', [undefined, only])).toEqual({
    kind: 'dataset',
    verb: 'Analysed',
    parts: [only],
  });
});

test('without a verb there is no sentence', () => {
  expect(sentence('dataset', undefined, [part(words(' data'))])).toBeUndefined();
});

import { expect, test } from 'vitest';
import { didYouMean } from '../../../integrations/cli/did-you-mean.ts';

test('the closest candidate is offered, then one that contains the word', () => {
  expect(didYouMean('leters', ['letters', 'prints'])).toBe(' Did you mean letters?');
  expect(didYouMean('recall', ['letters/precision/test', 'letters/recall/test'])).toBe(
    ' Did you mean letters/recall/test?',
  );
});

test('when nothing is close, candidates are listed, not more than eight', () => {
  expect(didYouMean('zzz', ['a', 'b'])).toBe(' There are: a, b.');
  const many = Array.from({ length: 11 }, (_, index) => `candidate-${index}`);
  expect(didYouMean('zzz', many)).toMatch(/candidate-7 and 3 more\.$/);
});

test('without candidates that is said', () => {
  expect(didYouMean('zzz', [])).toBe(' There are none yet.');
});

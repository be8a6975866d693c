import { expect, it } from 'vitest';
import { canonicalJson } from '../../src/card/canonical.ts';

it('sorts keys at every depth, drops undefined and keeps the order of lists', () => {
  expect(canonicalJson({ b: 1, a: { d: [2, 1], c: undefined } })).toBe('{"a":{"d":[2,1]},"b":1}');
});

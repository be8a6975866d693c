import { expect, test } from 'vitest';
import { filled } from '../../../../src/site/feeds/json-ld/filled.ts';

test('leaves out a list that says nothing', () => {
  expect([filled(['a']), filled([]), filled(undefined)]).toEqual([['a'], undefined, undefined]);
});

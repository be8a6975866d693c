import { expect, test } from 'vitest';
import { resolvePointer } from '../../src/manifest/json-pointer.ts';

// The document and the pointers of RFC 6901, section 5.
const DOCUMENT = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8, none: null };

test.each([
  ['', DOCUMENT],
  ['/foo', ['bar', 'baz']],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/m~0n', 8],
  ['/none', null],
])('%j finds its value', (pointer, value) => {
  expect(resolvePointer(DOCUMENT, pointer)).toEqual({ found: true, value });
});

test.each([
  ['/nothing', '', 'nothing'],
  ['/foo/7', '/foo', '7'],
  ['/none/x', '/none', 'x'],
  ['/__proto__', '', '__proto__'],
  ['/foo/length', '/foo', 'length'],
  ['/a~1b/x~0y', '/a~1b', 'x~y'],
])('%j finds nothing and says how far it came', (pointer, reached, step) => {
  expect(resolvePointer(DOCUMENT, pointer)).toMatchObject({ found: false, reached, step });
});

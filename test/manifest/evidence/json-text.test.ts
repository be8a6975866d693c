import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonTextAt } from '../../../src/manifest/evidence/json-text.ts';

test.each([
  ['{"a": 0.90}', ['a'], '0.90'],
  ['{"a": {"x": [1, [2, 3e-1], 4.50]}, "b": 1}', ['a', 'x', 2], '4.50'],
  ['{"a": {"x": [1, [2, 3e-1], 4.50]}, "b": 1}', ['a', 'x', 1, 1], '3e-1'],
  ['{"a": 1, "a": 2.0}', ['a'], '2.0'],
  ['{"say \\"a\\"": 1.10}', ['say "a"'], '1.10'],
  ['[NaN, -Infinity, 7]', [1], '-Infinity'],
  [' 1.0 ', [], '1.0'],
])('%s at %j is %s', (text, steps, written) => {
  expect(jsonTextAt(text, steps)).toBe(written);
});

test.each([
  ['{"a": 1}', ['b']],
  ['{"a": [1]}', ['a', 1]],
  ['{"a": 1}', ['a', 'b']],
  ['{"a": {"b": 1}}', ['a']],
  ['', ['a']],
  ['{"a', ['a']],
])('%s has nothing at %j', (text, steps) => {
  expect(jsonTextAt(text, steps)).toBeUndefined();
});

test('any number of any document is found again', () => {
  const document = fc.dictionary(
    fc.string(),
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
  );
  fc.assert(
    fc.property(document, (value) => {
      const text = JSON.stringify(value, null, 1);
      for (const [key, list] of Object.entries(value)) {
        list.forEach((number, index) => {
          expect(Number(jsonTextAt(text, [key, index]))).toBe(number === 0 ? 0 : number);
        });
      }
    }),
  );
});

test('text that is no JSON never throws and never loops', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.oneof(fc.string(), fc.nat(4))), (text, steps) => {
      jsonTextAt(text, steps);
    }),
  );
});

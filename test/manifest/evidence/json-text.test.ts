import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { jsonTexts } from '../../../src/manifest/evidence/json-text.ts';

test.each([
  ['{"a": 0.90}', ['a'], '0.90'],
  ['{"a": {"x": [1, [2, 3e-1], 4.50]}, "b": 1}', ['a', 'x', 2], '4.50'],
  ['{"a": {"x": [1, [2, 3e-1], 4.50]}, "b": 1}', ['a', 'x', 1, 1], '3e-1'],
  ['{"a": 1, "a": 2.0}', ['a'], '2.0'],
  ['{"say \\"a\\"": 1.10}', ['say "a"'], '1.10'],
  ['[NaN, -Infinity, 7]', [1], '-Infinity'],
  [' 1.0 ', [], '1.0'],
])('%s at %j is %s', (text, steps, written) => {
  expect(jsonTexts(text)(steps)).toBe(written);
});

test.each([
  ['{"a": 1}', ['b']],
  ['{"a": [1]}', ['a', 1]],
  ['{"a": 1}', ['a', 'b']],
  ['{"a": {"b": 1}}', ['a']],
  ['', ['a']],
  ['{"a', ['a']],
])('%s has nothing at %j', (text, steps) => {
  expect(jsonTexts(text)(steps)).toBeUndefined();
});

test('any number of any document is found again', () => {
  const document = fc.dictionary(
    fc.string(),
    fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
  );
  fc.assert(
    fc.property(document, (value) => {
      const textAt = jsonTexts(JSON.stringify(value, null, 1));
      for (const [key, list] of Object.entries(value)) {
        list.forEach((number, index) => {
          expect(Number(textAt([key, index]))).toBe(number === 0 ? 0 : number);
        });
      }
    }),
  );
});

test('text that is no JSON never throws and never loops', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.oneof(fc.string(), fc.nat(4))), (text, steps) => {
      const textAt = jsonTexts(text);
      expect(textAt(steps)).toBe(textAt(steps));
    }),
  );
});

test('a document is scanned once, however many of its numbers are looked up', () => {
  const list = Array.from({ length: 1000 }, (_, index) => ({ x: index }));
  const textAt = jsonTexts(JSON.stringify({ before: list, list, last: 1 }));
  const steps = vi.spyOn(RegExp.prototype, 'exec');
  expect(textAt(['last'])).toBe('1');
  const first = steps.mock.calls.length;
  expect(first).toBeGreaterThan(2 * 1000);
  expect(textAt(['last'])).toBe('1');
  expect(steps.mock.calls.length - first).toBeLessThan(10);
  const texts = list.map((_, index) => textAt(['list', index, 'x']));
  // The list is scanned once for its entries, and each entry once.
  expect(steps.mock.calls.length).toBeLessThan(4 * first);
  steps.mockRestore();
  expect(texts).toEqual(list.map(({ x }) => String(x)));
});

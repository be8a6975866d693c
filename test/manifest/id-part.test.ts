import { expect, test } from 'vitest';
import { idPart } from '../../src/manifest/id-part.ts';

test.each([
  ['One-feature rule', 'one-feature-rule'],
  ['  Änderung: 2,5 % ', 'anderung-2-5'],
  ['東京', '東京'],
  ['…', 'unnamed'],
])('%s becomes %s', (text, part) => {
  expect(idPart(text)).toBe(part);
});

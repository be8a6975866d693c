import { expect, test } from 'vitest';
import { oneLine } from '../../src/resume/one-line.ts';

test('any white space becomes one space, and what no XML file may hold is left out', () => {
  expect(oneLine('  a\n b\t\u00a0c\u0000\u0008\ud800d \u{1f600} ')).toBe('a b cd \u{1f600}');
});

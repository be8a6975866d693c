import { expect, test } from 'vitest';
import { measureStrip } from '../../src/charts/strip.ts';
import {
  measuredOn,
  noteStart,
  percentText,
  shareText,
  timesText,
} from '../../src/charts/words.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { inLanguage } from '../../src/words/words.ts';
import { buildFact } from '../builders/fact.ts';

const gap = buildFact({
  kind: 'gap',
  interval: undefined,
  baseline: undefined,
  chance: { median: 0.011, p95: 0.034 },
});

test.each([
  ['en', '12.5%', '40%', 'Test, n = 5.', 'no interval; chance alone up to 0.034'],
  ['de', '12,5\u00a0%', '40\u00a0%', 'Test, n = 5.', 'kein Intervall; Zufall allein bis 0,034'],
  ['zh', '12.5%', '40%', '\u6d4b\u8bd5\u96c6\uff0cn = 5\u3002', '\u65e0\u533a\u95f4'],
] as const)('words of all figures are those of %s', (language, share, percent, note, strip) => {
  const [said, shares, percents, read] = inLanguage(DICTIONARIES[language], () => [
    measuredOn('test', '', undefined, 'n = 5'),
    shareText(0.125),
    percentText(0.4),
    measureStrip(gap),
  ]);
  expect([said, shares, percents]).toEqual([note, share, percent]);
  expect(read).toContain(strip);
});

test('texts that are missing leave no gap', () => {
  expect(noteStart(undefined, 'one', '', 'two')).toBe('One, two.');
});

test('a multiple is rounded down in every language', () => {
  expect(timesText(2.69)).toBe('2.6 times');
  expect(inLanguage(DICTIONARIES.de, () => timesText(2.69))).toBe('das 2,6-Fache');
});

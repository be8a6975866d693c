import { expect, test } from 'vitest';
import { firstSentence, fittingLine, fittingProse } from '../../src/drafts/fitting-text.ts';

test('joins lines and cuts nothing', () => {
  expect(fittingLine(' two\n lines ', 20)).toBe('two lines');
  expect(fittingLine('x'.repeat(21), 20)).toBeUndefined();
  expect(fittingLine(2.1, 20)).toBe('2.1');
  expect(
    ['', '  ', '?', '<b>x</b>', 'a\u202eb', null, {}].map((each) => fittingLine(each, 20)),
  ).toEqual(Array(7).fill(undefined));
});

test('takes the first sentence where the whole is too long', () => {
  const words = 'Tells 3.5 million birds apart by ear. It was trained on sounds of one lake.';
  expect(firstSentence(words, 140)).toBe(words);
  expect(firstSentence(words, 60)).toBe('Tells 3.5 million birds apart by ear.');
  expect(firstSentence('no end '.repeat(30), 60)).toBeUndefined();
});

test('keeps the lines of prose', () => {
  expect(fittingProse('a\r\nb ', 10)).toBe('a\nb');
  expect(fittingProse('a'.repeat(11), 10)).toBeUndefined();
});

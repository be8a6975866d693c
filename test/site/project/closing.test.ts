import { expect, test } from 'vitest';
import {
  limitsSection,
  summarySection,
  tradeoffsSection,
} from '../../../src/site/project/closing.ts';
import { answersOf, blockOf, buildSource } from '../../builders/site.ts';

test('tells a trade-off as a sentence', () => {
  const source = buildSource({
    tradeoffs: [{ chose: 'a *small* model', over: 'a forest', because: 'Same recall.' }],
  });
  expect(blockOf(tradeoffsSection(source), 'list').items).toEqual([
    { id: 'tradeoff-1', title: 'A <em>small</em> model over a forest.', html: 'Same recall.' },
  ]);
  expect(tradeoffsSection(buildSource())).toBeUndefined();
});

test('puts limits before what comes next', () => {
  const section = limitsSection(
    buildSource({
      nextSteps: 'A second hospital.',
      limitations: [
        { statement: 'One hospital.', consequence: 'It may not transfer.' },
        { statement: 'No dates.' },
      ],
    }),
  );
  expect(blockOf(section, 'list').items).toEqual([
    { id: 'limit-1', title: 'One hospital.', html: 'It may not transfer.' },
    { id: 'limit-2', title: 'No dates.', html: '' },
  ]);
  expect(answersOf(section)).toEqual(['Next: A second hospital.']);
});

test('gives the project in three lengths, each with its number', () => {
  const answers = answersOf(summarySection(buildSource()));
  expect(answers.map((text) => text.split(':')[0])).toEqual(['One line', 'Short', 'Long']);
  expect(answers.every((text) => text.includes('0.937'))).toBe(true);
});

test('has no summary without a headline', () =>
  expect(summarySection(buildSource({ status: 'draft', evaluation: undefined }))).toBeUndefined());

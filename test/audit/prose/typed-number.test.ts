import { describe, expect, test } from 'vitest';
import { mentionsIn } from '../../../src/audit/prose/mentions.ts';
import { placesIn } from '../../../src/audit/prose/passage.ts';
import { typedNumberFindings } from '../../../src/audit/prose/typed-number.ts';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { publishedProject } from '../../builders/portfolio.ts';

const facts = deriveFacts(publishedProject('tumours'));
const remarks = (text: string, mdx = true) => {
  const file = { file: 'projects/tumours/case-study.mdx', text };
  const passage = {
    text,
    quoted: false,
    placeOf: (index: number, words: string) => placesIn(file).at(index, words.length),
  };
  return typedNumberFindings(
    mentionsIn(passage).map((mention) => ({ mention, passage, mdx })),
    facts,
  );
};

describe('numbers the project measured', () => {
  test.each([
    ['the result, rounded to the worse side', 'A recall of 0.937.'],
    ['the result, rounded to nearest', 'A recall of 0.938.'],
    ['as a percentage', 'It has 93.8% recall.'],
    ['with few digits', 'A recall of 0.9.'],
    ['the baseline', 'The rule has a recall of 0.8125.'],
    ['an alternative', 'The forest has a ROC AUC of 0.98.'],
    ['an end of the interval', 'The recall is 0.85 in the worst case.'],
    ['of a metric without facts', 'A word error rate of 0.2.'],
  ])('%s passes', (_, text) => expect(remarks(text)).toEqual([]));
});

describe('numbers it did not', () => {
  test('are remarked on at their place, with the number the manifest gives', () => {
    const [finding, ...others] = remarks('On test,\nrecall of 0.95 was reached.');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'prose/typed-number', severity: 'warning' });
    expect(finding?.place).toMatchObject({ line: 2, column: 11, length: 4 });
    expect(finding?.message).toContain(
      'No Recall of this project reads as 0.95; the manifest gives 0.937 on test.',
    );
    expect(finding?.help).toContain('<Metric id="recall/test" />');
  });

  test('in a manifest, the words to write are given', () => {
    expect(remarks('A recall of 0.95.', false)[0]?.help).toBe(
      'Write 0.937 on test, or link the work the number is from.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import {
  answer,
  answersBlock,
  count,
  inline,
  leadBlock,
  plainAnswer,
  plainNumber,
  proseBlock,
  rowCount,
} from '../../../src/site/project/source.ts';
import { buildSource } from '../../builders/site.ts';

const source = buildSource();

test('an author’s line is Markdown, the build’s own line is not', () => {
  expect(inline(source, '*a* <b>')).toBe('<em>a</em> &lt;b&gt;');
  expect(leadBlock('*a* <b>', 'Draft')).toEqual({
    kind: 'lead',
    html: '*a* &lt;b&gt;',
    chip: 'Draft',
  });
});

describe('what is missing makes no block', () => {
  test('prose', () => expect(proseBlock(source, undefined)).toBeUndefined());
  test('answers', () =>
    expect(answersBlock(answer(source, 'A', undefined), plainAnswer('B', ''))).toBeUndefined());
});

test('numbers keep at most three digits and get no decimals they lack', () => {
  expect([
    plainNumber(0.5),
    plainNumber(5),
    plainNumber(20.5),
    count(7214),
    rowCount(1),
    rowCount(2000),
  ]).toEqual(['0.5', '5', '20.5', '7,214', '1 row', '2,000 rows']);
});

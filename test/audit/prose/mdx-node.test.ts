import { expect, test } from 'vitest';
import { attributesOf, flat, literal } from '../../../src/audit/prose/mdx-node.ts';
import type { MdxNode } from '../../../src/audit/prose/mdx-node.ts';

test('nodes come in order of writing, however deep they lie', () => {
  let root: MdxNode = { type: 'last' };
  for (let depth = 0; depth < 50_000; depth += 1) root = { type: 'x', children: [root] };
  expect(flat(root)).toHaveLength(50_001);
  const tree = { type: 'a', children: [{ type: 'b', children: [{ type: 'c' }] }, { type: 'd' }] };
  expect(flat(tree).map(({ type }) => type)).toEqual(['a', 'b', 'c', 'd']);
});

test('a text in braces is a text; other code is not known', () => {
  expect([' "a" ', '`a`', "'a'"].map(literal)).toEqual(['a', 'a', 'a']);
  expect(['`${a}`', 'a', '"a" + b', "'a\\n'"].map(literal)).toEqual(Array(4).fill(undefined));
});

test('attributes without a value are empty, spread ones are left out', () =>
  expect([
    ...attributesOf({
      type: 'mdxJsxFlowElement',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'a', value: null },
        { type: 'mdxJsxExpressionAttribute', value: '...b' },
      ],
    }),
  ]).toEqual([['a', '']]));

import { expect, test } from 'vitest';
import { fromBlocks, isBlock, ownValue } from '../../../src/manifest/evidence/blocks.ts';
import { AnyProjectSchema, PROJECT_SCHEMAS } from '../../../src/manifest/schema/project.ts';

const BINARY = PROJECT_SCHEMAS.find(({ family }) => family.id === 'binary')?.schema;

test('finds each block with a `from`, in order, with the key it fills', () => {
  const from = { file: 'm.json', pointer: '/a' };
  const value = {
    evaluation: { metrics: [{ id: 'recall', from }, { id: 'f1' }], curves: { roc: { from: 3 } } },
    data: [{ size: { from } }],
  };
  const found = fromBlocks(BINARY ?? AnyProjectSchema, value);
  expect(found.map(({ path, fills, from: read }) => [path.join('.'), fills, read?.file])).toEqual(
    expect.arrayContaining([
      ['data.0.size', 'rows', 'm.json'],
      ['evaluation.metrics.0', 'value', 'm.json'],
      ['evaluation.curves.roc', 'points', undefined],
    ]),
  );
  expect(found).toHaveLength(3);
});

test('anything that is no manifest has none, even when it holds itself', () => {
  const loop: Record<string, unknown> = { from: { file: 'm.json' } };
  loop['evaluation'] = loop;
  loop['data'] = [loop];
  for (const value of [undefined, null, 'x', 3, [], loop])
    expect(fromBlocks(BINARY ?? AnyProjectSchema, value)).toEqual([]);
});

test('only own keys of a block count', () => {
  expect([isBlock({}), isBlock([]), isBlock(null)]).toEqual([true, false, false]);
  expect([ownValue({ a: 1 }, 'a'), ownValue({}, 'constructor')]).toEqual([1, undefined]);
});

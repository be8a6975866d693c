import { expect, test } from 'vitest';
import { fromBlocks } from '../../../src/manifest/evidence/blocks.ts';
import { parseContent } from '../../../src/manifest/evidence/content.ts';
import { fillBlock } from '../../../src/manifest/evidence/fill-block.ts';
import { isProblem } from '../../../src/manifest/evidence/problem.ts';
import { AnyProjectSchema } from '../../../src/manifest/schema/project.ts';

function filled(size: object, text: string) {
  const [block] = fromBlocks(AnyProjectSchema, { data: [{ size }] });
  const content = parseContent(text, 'm.json');
  if (!block?.from || isProblem(content)) throw new Error('The test has no block to fill.');
  return fillBlock(block, block.from, content);
}
const from = { file: 'm.json', pointer: '/data' };

test('a number fills the key of its block', () => {
  expect(filled({ from }, '{"data": 569}')).toMatchObject([{ steps: ['rows'], value: 569 }]);
});

test('a block fills the keys it has names for, its own or those of `columns`', () => {
  const text = '{"data": {"rows": 569, "columns": 30, "seed": 0, "positives": null}}';
  expect(filled({ from: { ...from, columns: { features: 'columns' } } }, text)).toMatchObject([
    { steps: ['rows'], value: 569 },
    { steps: ['features'], value: 30 },
  ]);
});

test.each([
  ['{"data": "many"}', 'evidence/wrong-type'],
  ['{"data": null}', 'evidence/wrong-type'],
  ['{"data": {"rows": "many"}}', 'evidence/wrong-type'],
  ['{"data": {"seed": 0}}', 'evidence/no-known-key'],
  ['{"data": NaN}', 'evidence/not-a-number'],
  ['{"date": 1}', 'evidence/lost-pointer'],
])('%s is %s', (text, rule) => {
  expect(filled({ from }, text)).toMatchObject({ rule, key: 'pointer' });
});

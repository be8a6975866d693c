import { expect, test } from 'vitest';
import { blocksOf } from '../../src/resume/blocks.ts';
import { partsOf } from '../../src/resume/parts.ts';
import { buildResume } from '../builders/resume.ts';

test('blocks are cut at their headings, none lost', () => {
  const blocks = blocksOf(buildResume());
  const { head, sections } = partsOf(blocks);
  expect(head.map(({ kind }) => kind)).toEqual(['name', 'role', 'contacts', 'address']);
  expect(sections.map(({ title }) => title)).toEqual(['Summary', 'Projects']);
  expect([...head, ...sections.flatMap((part) => part.blocks)]).toEqual(
    blocks.filter(({ kind }) => kind !== 'heading'),
  );
});

test('a résumé of a name alone has no sections', () => {
  expect(partsOf([{ kind: 'name', text: 'Alex' }])).toEqual({
    head: [{ kind: 'name', text: 'Alex' }],
    sections: [],
  });
});

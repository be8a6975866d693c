import * as docx from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/resume/blocks.ts';
import { paragraphOf } from '../../../src/resume/docx/paragraphs.ts';
import { BULLET_LIST } from '../../../src/resume/docx/styles.ts';

const BLOCKS: readonly [block: Block, style: string][] = [
  [{ kind: 'name', text: 'Alex' }, 'Title'],
  [{ kind: 'role', text: 'Engineer' }, 'Subtitle'],
  [{ kind: 'contacts', items: ['alex@example.org', 'Example City'] }, 'Normal'],
  [{ kind: 'address', href: 'https://example.org' }, 'Normal'],
  [{ kind: 'heading', text: 'Projects' }, 'Heading1'],
  [{ kind: 'entry', title: 'Sorting', period: '' }, 'Heading2'],
  [{ kind: 'bullet', text: 'Sorted' }, 'ListBullet'],
  [{ kind: 'paragraph', text: 'Tools: Python' }, 'Normal'],
];

test.each(BLOCKS)('a block $kind has a named style', async (block, style) => {
  const children = [paragraphOf(block, { docx, tab: 9000 })];
  const bytes = await docx.Packer.pack(
    new docx.Document({
      numbering: { config: [BULLET_LIST] },
      sections: [{ children }],
    }),
    'uint8array',
  );
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  expect(xml.match(/(?<=<w:pStyle w:val=")\w+/g)).toEqual([style]);
});

import { expect, test } from 'vitest';
import { evidenceMentions } from '../../src/manifest/evidence.ts';

test('finds each file mentioned, with its path in the manifest', () => {
  const manifest = {
    data: [
      { size: { rows: 5, evidence: { source: { path: 'a.json', pointer: '/rows', tool: 'x' } } } },
    ],
    evaluation: { confusion: { source: { path: 'b.json', sha256: '0'.repeat(64) } } },
  };
  expect(evidenceMentions(manifest)).toEqual([
    { at: ['data', 0, 'size', 'evidence', 'source'], path: 'a.json', pointer: '/rows' },
    { at: ['evaluation', 'confusion', 'source'], path: 'b.json', sha256: '0'.repeat(64) },
  ]);
});

test('a source that is a word, and anything that is no block, mentions no file', () => {
  expect(evidenceMentions({ labels: { source: 'measured' }, compute: { source: null } })).toEqual(
    [],
  );
  for (const value of [undefined, null, 'source', 3, [], {}])
    expect(evidenceMentions(value)).toEqual([]);
});

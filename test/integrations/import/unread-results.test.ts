import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { unreadResults } from '../../../integrations/import/unread-results.ts';

test('files that promise results and cannot be read are spoken of, and no others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'unread-'));
  try {
    writeFileSync(join(folder, 'metrics.json'), '{"accuracy": 0.9, "f1"');
    writeFileSync(join(folder, 'results.json'), Buffer.from('{"a": "\xff\xfe"}', 'latin1'));
    writeFileSync(join(folder, 'test_scores.json'), '{}');
    truncateSync(join(folder, 'test_scores.json'), 5e6);
    writeFileSync(join(folder, 'all_results.json'), '{"note": "none"}');
    writeFileSync(join(folder, 'scores.yaml'), 'a: [');
    writeFileSync(join(folder, 'broken.json'), '{');
    const { tree } = await openTree(folder);
    expect(await unreadResults(tree, new Set(['scores.yaml']))).toEqual([
      { file: 'metrics.json', text: 'was not read: it breaks off, or is no JSON or YAML' },
      { file: 'results.json', text: 'was not read: it is no text in UTF-8' },
      { file: 'test_scores.json', text: 'was not read: it has 5 MB, 4 MB are read' },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

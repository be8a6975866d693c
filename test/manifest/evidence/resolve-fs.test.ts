import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { resolveEvidence } from '../../../src/manifest/evidence/resolve-fs.ts';
import { parseManifest } from '../../../src/manifest/parse.ts';

test('every file is read once and every block filled from it', async () => {
  const root = mkdtempSync(join(tmpdir(), 'modelfolio-resolve-'));
  mkdirSync(join(root, 'p'));
  writeFileSync(join(root, 'p/m.json'), '{"rows": 5, "features": 2}');
  const size = (pointer: string) => `- { size: { from: { file: m.json, pointer: ${pointer} } } }\n`;
  const { tree } = parseManifest(
    `data:\n${size('/rows')}${size('/features')}${size('/none')}`,
    'p',
  );
  if (!tree) throw new Error('The test manifest does not parse.');
  const resolved = await resolveEvidence(root, { folder: 'p', tree });
  rmSync(root, { recursive: true });
  expect(resolved.tree.value).toMatchObject({
    data: [{ size: { rows: 5 } }, { size: { rows: 2 } }, { size: { from: { pointer: '/none' } } }],
  });
  expect(Object.keys(resolved.evidence)).toEqual(['m.json']);
  expect(resolved.readings).toHaveLength(2);
  expect(resolved.unread).toEqual([['data', 2, 'size']]);
  expect(resolved.findings.map(({ rule }) => rule)).toEqual(['evidence/lost-pointer']);
});

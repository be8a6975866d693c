import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { auditProse } from '../../../integrations/audit-prose.ts';
import { PROSE_RULES } from '../../../src/audit/prose/prose-rules.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import { copyOf, writeIn } from '../../integrations/astro/temporary-folder.ts';
import { codeCell, notebookText } from '../../integrations/notebook/builders.ts';

const ALPHA = 'projects/alpha';
const grey = { create: { width: 8, height: 8, channels: 3, background: '#888' } } as const;

async function rulesOn(example: string): Promise<string[]> {
  const folder = copyOf('sites/matrix');
  writeIn(folder, `${ALPHA}/case-study.mdx`, `${example}\n`);
  writeIn(folder, `${ALPHA}/data.csv`, 'a');
  await sharp(grey)
    .png()
    .toFile(join(folder, ALPHA, 'errors.png'));
  const notebook = notebookText([codeCell('x', { tags: ['plot'] })]);
  writeIn(folder, `${ALPHA}/notebooks/train.ipynb`, notebook);
  const { findings } = await auditProse(await loadPortfolio(folder), folder);
  return findings.flatMap(({ rule, place }) => (place.file.endsWith('.mdx') ? [rule] : []));
}

test('every rule about prose that a source names is in the list, sorted', () => {
  const folders = ['src/audit/prose', 'src/site/case-study', 'integrations/notebook'];
  const named = folders.flatMap((folder) => {
    const path = fileURLToPath(new URL(`../../../${folder}/`, import.meta.url));
    return readdirSync(path, { withFileTypes: true })
      .filter((file) => file.isFile() && file.name !== 'prose-rules.ts')
      .map(({ name }) => name)
      .flatMap(
        (file) => readFileSync(path + file, 'utf8').match(/(?<=')prose\/[a-z-]+(?=')/g) ?? [],
      );
  });
  expect(named.length).toBeGreaterThan(8);
  expect(PROSE_RULES.map(({ id }) => id)).toEqual([...new Set(named)].sort());
});

describe.each(PROSE_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what holds, why, and what to type', () => {
    for (const text of [rule.holds, rule.why, rule.help]) expect(text).toMatch(/^\S.*\.$/s);
  });

  test.each(rule.good)('has nothing to say about %s', async (example) =>
    expect(await rulesOn(example)).toEqual([]),
  );

  test.each(rule.bad)('remarks on %s, and no other rule does', async (example) =>
    expect([...new Set(await rulesOn(example))]).toEqual([id]),
  );
});

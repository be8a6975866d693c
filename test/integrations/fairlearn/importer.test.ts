import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fairlearn } from '../../../integrations/fairlearn/importer.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { groupsOfFrame } from '../../../src/manifest/evidence/group-frames.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const SEX = [
  { attribute: 'sex', group: 'Female', n: 101, tp: 30, fp: 10, tn: 50, fn: 11 },
  { attribute: 'sex', group: 'Male', n: 201, tp: 61, fp: 30, tn: 80, fn: 30 },
];

describe('fairlearn', () => {
  test('gives tables from which the counts follow, with the attribute the file is named after', async () => {
    const { groups, draft, notes } = await read(fixture('csv'));
    expect(groups).toEqual([
      { attribute: 'sex × race', group: 'Female, Blue', n: 40, correct: 30 },
      { attribute: 'sex × race', group: 'Male, Green', n: 60, correct: 48 },
      ...SEX,
    ]);
    expect(draft.fields[0]).toMatchObject({
      confidence: 'derived',
      value: {
        applicable: true,
        split: '?',
        attributes: [
          { name: 'sex × race', source: '?' },
          { name: 'sex', source: '?' },
        ],
      },
    });
    expect(notes).toEqual([]);
  });

  test('reads JSON by column, and says when nobody named the attribute', async () => {
    const { groups, notes } = await read(fixture('json'));
    expect(groups).toEqual(SEX.map((group) => ({ ...group, attribute: 'group' })));
    expect(notes).toEqual([
      expect.stringContaining('does not name the attribute it calls `group`'),
    ]);
  });

  test('reads tables below by_group, each under its attribute', async () => {
    await withFolder(async (folder) => {
      const table = { accuracy: { 0: 0.5, 1: 0.25 }, count: { 0: 8, 1: 4 } };
      await writeFile(
        join(folder, 'a.json'),
        JSON.stringify({ overall: {}, by_group: { member: table } }),
      );
      expect((await read(folder)).groups).toEqual([
        { attribute: 'member', group: '0', n: 8, correct: 4 },
        { attribute: 'member', group: '1', n: 4, correct: 1 },
      ]);
    });
  });

  test('leaves counts per class and other tables alone', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'classes.json'), '{"cat": {"count": 3, "accuracy": 0.5}}');
      await writeFile(join(folder, 'words.csv'), 'word,count\nthe,9\n');
      expect((await read(folder)).found).toEqual([]);
    });
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/fairlearn/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  const { draft, notes, found } = await suggest(tree, { importers: [fairlearn] });
  const rows: unknown = JSON.parse(draft.extracts[0]?.text ?? '{}').groups;
  const groups = groupsOfFrame(rows, { attributes: [] });
  return { draft, groups, notes: notes.map(({ text }) => text), found };
}

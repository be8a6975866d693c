import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { promptfoo } from '../../../integrations/promptfoo/importer.ts';
import { withFolder } from '../cli/temporary-folder.ts';

describe('promptfoo', () => {
  test('counts tests that end in an error, and keeps long prompts and answers out', async () => {
    const { draft, tasks, notes } = await read(
      fileURLToPath(new URL('../../fixtures/import/promptfoo/two-prompts', import.meta.url)),
    );
    const file = 'results.tests.json';
    const metric = {
      id: 'x-tests-passed',
      name: 'Test cases passed',
      range: [0, 1],
      direction: 'higher',
      split: '?',
      n: 20,
    };
    const model = 'openai:gpt-4o-mini';
    expect(tasks).toEqual([
      {
        name: 'brief',
        model,
        metrics: [{ ...metric, from: { file, pointer: '/prompts/0/share', tool: 'promptfoo' } }],
      },
      {
        name: 'Prompt 2',
        model,
        metrics: [{ ...metric, from: { file, pointer: '/prompts/1/share', tool: 'promptfoo' } }],
      },
    ]);
    const text = draft.extracts[0]?.text ?? '';
    expect(JSON.parse(text).prompts).toMatchObject([{ share: 17 / 20 }, { share: 15 / 20 }]);
    expect(text).not.toMatch(/secret|step by step/);
    expect(notes).toEqual(['1 test ended in an error, which counts as not passed']);
  });

  test('leaves alone what only looks like it', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'a.json'), '{"results": {"prompts": []}, "version": 3}');
      await writeFile(join(folder, 'b.json'), '{"results": [1], "version": 3, "stats": {}}');
      expect((await read(folder)).found).toEqual([]);
    });
  });
});

async function read(folder: string) {
  const { tree } = await openTree(folder);
  const { draft, notes, found } = await suggest(tree, { importers: [promptfoo] });
  const tasks = draft.fields.filter(({ path }) => path.at(-1) === 'tasks');
  return {
    draft,
    tasks: tasks.map(({ value }) => value),
    notes: notes.map(({ text }) => text),
    found,
  };
}

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { aequitas } from '../../../integrations/aequitas/importer.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { groupsOfFrame } from '../../../src/manifest/evidence/group-frames.ts';

describe('aequitas', () => {
  test('names the table itself, and leaves open how attributes are known', async () => {
    const { draft, notes } = await read('one-model');
    expect(draft.fields.map(({ value }) => value)).toEqual([
      {
        applicable: true,
        attributes: [
          { name: 'sex', source: '?' },
          { name: 'age', source: '?' },
        ],
        split: '?',
        from: { file: 'crosstab.csv', tool: 'Aequitas' },
      },
    ]);
    expect(draft.extracts).toEqual([]);
    expect(notes).toEqual([]);
  });

  test('takes each model and cut-off of a table for a run of its own', async () => {
    const first = await read('two-cut-offs');
    expect(first.runs).toEqual([
      'audit/groups.csv, score_threshold 100_abs',
      'audit/groups.csv, score_threshold 50_abs',
    ]);
    const second = await read('two-cut-offs', 'audit/groups.csv, score_threshold 50_abs');
    const { groups } = JSON.parse(second.draft.extracts[0]?.text ?? '{}');
    expect(groupsOfFrame(groups, { attributes: [] })).toEqual([
      { attribute: 'sex', group: 'Female', n: 100, tp: 15, fp: 5, tn: 55, fn: 25 },
      { attribute: 'sex', group: 'Male', n: 200, tp: 20, fp: 10, tn: 100, fn: 70 },
    ]);
    expect(second.notes).toEqual([expect.stringContaining('1 group was left out')]);
  });

  test('keeps a rate over no rows out of an extract', async () => {
    const { draft } = await read('two-cut-offs');
    const text = draft.extracts[0]?.text ?? '';
    expect(text).not.toMatch(/null|NaN|""/);
  });
});

async function read(name: string, run?: string) {
  const folder = fileURLToPath(new URL(`../../fixtures/import/aequitas/${name}`, import.meta.url));
  const { tree } = await openTree(folder);
  const { draft, notes, found } = await suggest(tree, { importers: [aequitas], run });
  const runs = found.flatMap(({ taken, others }) => [...taken, ...others].map(({ id }) => id));
  return { draft, notes: notes.map(({ text }) => text), runs };
}

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { lmEval } from '../../../integrations/lm-eval/importer.ts';
import { isBlock, ownValue } from '../../../src/manifest/evidence/blocks.ts';

const PYTHIA = fileURLToPath(
  new URL(
    '../../../../shared/samples/EleutherAI__pythia__Apache-2.0/evals/pythia-v1/pythia-70m',
    import.meta.url,
  ),
);

describe('lm-eval', () => {
  test('recovers rows from shares of old files, and only where one number fits', async () => {
    const { tasks, draft, notes } = await read(fixture('old'));
    const [trees, riddles, lastWord] = tasks;
    expect(trees).toMatchObject({ name: 'hendrycksTest-trees', shots: 0, version: '1' });
    expect(rows(trees)).toEqual([104]);
    expect(rows(riddles)).toEqual([551, 551]);
    expect(rows(lastWord)).toEqual([undefined, undefined]);
    expect(metrics(lastWord).map(({ id }) => id)).toEqual(['perplexity', 'accuracy']);
    expect(tasks).toHaveLength(3);
    expect(notes).toEqual(['not taken, no known metric: odd/likelihood_difference']);
    expect(draft.fields.find(({ path }) => path.at(-1) === 'revision')?.value).toBe('step2000');
  });

  test('marks recovered rows as derived and leaves rows no file names open', async () => {
    const { draft, tasks } = await read(fixture('old'));
    const fields = draft.fields.filter(({ path }) => path.at(-1) === 'tasks');
    expect(fields.map(({ confidence }) => confidence)).toEqual(['derived', 'derived', undefined]);
    // The word Test in the name of a collection says nothing about rows.
    expect(tasks.flatMap((task) => metrics(task).map(({ split }) => split))).toEqual(
      Array.from({ length: 5 }, () => '?'),
    );
  });

  test('reads keys with filters, stated rows, shots and splits of new files', async () => {
    const { tasks, draft } = await read(fixture('new'));
    const file = 'example-org__tiny-lm/results_2026-02-02T02-40-00.123456.json';
    expect(tasks).toEqual([
      {
        name: 'riddles',
        shots: 5,
        version: '1',
        metrics: [
          {
            id: 'accuracy',
            split: 'test',
            n: 500,
            stderr: expect.any(Number),
            from: { file, pointer: '/results/riddles/acc,none' },
          },
          {
            id: 'accuracy-normalised',
            split: 'test',
            n: 500,
            from: { file, pointer: '/results/riddles/acc_norm,none' },
          },
        ],
      },
      expect.objectContaining({ name: 'sums, strict-match', filter: 'strict-match', shots: 8 }),
      expect.objectContaining({ name: 'sums, flexible-extract', filter: 'flexible-extract' }),
    ]);
    expect(metrics(tasks[1])).toMatchObject([{ id: 'exact-match', split: 'validation', n: 96 }]);
    expect(draft.fields.find(({ path }) => path.at(-1) === 'harness')?.value).toEqual({
      name: 'lm-evaluation-harness',
      version: '0.4.8',
    });
  });

  test('prefers whole runs to later partial ones, and says of those that they are', async () => {
    const { found } = await read(fixture('new'));
    expect(found[0]?.others.map(({ id }) => id)).toEqual([
      'example-org__tiny-lm/results_2026-02-13T16-26-40.123456.json',
    ]);
    const partial = await read(fixture('new'), 'example-org__tiny-lm/results_2026-02-13');
    expect(partial.notes).toEqual([
      'partial run: `limit` was 100, so the results are not those on whole tasks',
    ]);
  });

  test.skipIf(!existsSync(PYTHIA))('recovers the rows of published results', async () => {
    const { tasks, notes } = await read(PYTHIA);
    const task = (name: string) => tasks.find((each) => ownValue(each, 'name') === name);
    // EleutherAI/pythia, evals/pythia-v1, 70m_step143000.json: sizes of PIQA, ARC easy and challenge, WSC.
    expect(rows(task('piqa'))).toEqual([1838, 1838]);
    expect(rows(task('arc_easy'))).toEqual([2376, 2376]);
    expect(rows(task('arc_challenge'))).toEqual([1172, 1172]);
    expect(rows(task('wsc'))).toEqual([104]);
    expect(tasks).toHaveLength(60);
    expect(notes[0]).toMatch(/^has results on 87 tasks; the first 60/);
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/lm-eval/${name}`, import.meta.url));
}

async function read(folder: string, run?: string) {
  const { tree } = await openTree(folder);
  const { draft, notes, found } = await suggest(tree, { importers: [lmEval], run });
  const tasks = draft.fields.filter(({ path }) => path.at(-1) === 'tasks');
  return {
    draft,
    tasks: tasks.flatMap(({ value }) => (isBlock(value) ? [value] : [])),
    notes: notes.map(({ text }) => text),
    found,
  };
}

function metrics(task: object | undefined): { id: unknown; split: unknown; n: unknown }[] {
  const list: unknown = task && ownValue(task, 'metrics');
  return (Array.isArray(list) ? list : []).filter(isBlock).map((metric) => ({
    id: ownValue(metric, 'id'),
    split: ownValue(metric, 'split'),
    n: ownValue(metric, 'n'),
  }));
}

function rows(task: object | undefined): unknown[] {
  return metrics(task).map(({ n }) => n);
}

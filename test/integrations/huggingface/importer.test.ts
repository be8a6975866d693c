import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { huggingface } from '../../../integrations/huggingface/importer.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples', import.meta.url));
const CARDS = join(SAMPLES, 'huggingface__huggingface_hub__Apache-2.0/tests/fixtures/cards');
const TEMPLATE = join(
  SAMPLES,
  'huggingface__huggingface_hub__Apache-2.0/src/huggingface_hub/templates/modelcard_template.md',
);

describe('huggingface', () => {
  test('takes metrics with the rows that split or name state, and leaves the others open', async () => {
    const { fields, notes, draft } = await read(fixture('trained-card'));
    const dataset = 'Film reviews';
    expect(at(fields, 'evaluation.metrics')).toEqual([
      { id: 'accuracy', split: 'validation', dataset, from: from(0) },
      { id: 'f1', split: 'test', dataset, from: from(2) },
      { id: 'accuracy', split: '?', dataset, from: from(3) },
    ]);
    expect(notes).toEqual([
      'not taken, no known metric: validation/loss',
      'not taken, outside the range of the metric (a percentage?): /recall',
    ]);
    const text = draft.extracts[0]?.text ?? '';
    expect(JSON.parse(text).metrics[2].value).toBe(0.86);
    expect(text).not.toContain('eyJ');
  });

  test('reads front matter and the lists of the Trainer', async () => {
    const { fields } = await read(fixture('trained-card'));
    expect(at(fields, 'task.type')).toEqual(['text-classification']);
    expect(at(fields, 'license.model')).toEqual(['Apache-2.0']);
    expect(at(fields, 'compute.co2eqKg')).toEqual([0.0425]);
    expect(at(fields, 'compute.source')).toEqual(['codecarbon']);
    expect(at(fields, 'data')).toEqual([
      {
        name: 'Film reviews',
        role: '?',
        url: 'https://huggingface.co/datasets/example-org/film-reviews',
      },
    ]);
    expect(at(fields, 'models')).toEqual([
      {
        name: 'tiny-film-reviews',
        final: true,
        library: { name: 'Transformers', version: '4.27.4' },
        pretrainedFrom: {
          name: 'example-org/tiny-bert',
          url: 'https://huggingface.co/example-org/tiny-bert',
        },
        hyperparameters: {
          learning_rate: 2e-5,
          train_batch_size: 16,
          seed: 42,
          optimizer: 'Adam with betas=(0.9,0.999)',
          num_epochs: 3,
          mixed_precision: true,
        },
        training: { epochs: 3, batchSize: 16 },
      },
    ]);
  });

  test('takes what an author wrote and no placeholder', async () => {
    const { fields } = await read(fixture('template-card'));
    expect(JSON.stringify(fields)).not.toMatch(/information needed/i);
    expect(at(fields, 'title')).toEqual(['Leaf Finder']);
    expect(at(fields, 'framing.intendedUse.primary')).toEqual([
      'Naming trees from a photograph of a single leaf.',
    ]);
    expect(at(fields, 'framing.intendedUse.outOfScope')).toEqual([]);
    expect(at(fields, 'limitations')).toEqual([
      { statement: 'Trained on leaves of Central Europe only.' },
      { statement: 'Photographs with several leaves were left out.' },
    ]);
    expect(at(fields, 'links.repo')).toEqual(['https://github.com/alex-example/leaf-finder']);
    expect(at(fields, 'links.paper')).toEqual([]);
    expect(at(fields, 'compute.hours')).toEqual([6]);
    expect(at(fields, 'citation.bibtex')[0]).toMatch(/^@misc\{example2026leaf/);
    expect(at(fields, 'data')).toEqual([
      {
        name: 'Training data',
        role: ['train'],
        provenance: '9,000 photographs taken in three botanical gardens in 2024.',
      },
    ]);
    const use = fields.find(({ path }) => path.at(-1) === 'primary');
    expect(use?.from.line).toBe(23);
  });

  test('reads lines that end as Windows ends them, and points that are paragraphs', async () => {
    const { fields } = await read(fixture('line-ends'));
    expect(at(fields, 'license.model')).toEqual(['CC-BY-4.0']);
    expect(at(fields, 'title')).toEqual(['House prices']);
    expect(at(fields, 'limitations')).toHaveLength(2);
  });

  test('leaves metric and rows of .eval_results open, which do not name them', async () => {
    const { fields } = await read(fixture('eval-results'));
    const file = '.eval_results/quiz.yaml';
    expect(at(fields, 'evaluation.metrics')).toEqual([
      {
        id: '?',
        split: '?',
        dataset: 'example-org/quiz',
        evaluatedAt: '2026-03-05',
        from: { file, pointer: '/0/value' },
      },
      { id: '?', split: '?', dataset: 'example-org/quiz', from: { file, pointer: '/1/value' } },
    ]);
  });

  test('says what is odd: front matter that is a list, one limit only, HTML, too long a section', async () => {
    const long = `${'All of these words belong to one and the same sentence '.repeat(8)}end.`;
    const card = `---\n- a\n---\n# X\n## Limitations\nOne only.\n## Direct Use\n${long}\n## Out-of-Scope Use\nNot for <mask> tokens.\n`;
    const { fields, notes } = await readText(card, 'model_card.md');
    expect(fields.map(({ path }) => path.join('.'))).toEqual(['title']);
    expect(notes).toEqual([
      'the front matter is no block of keys',
      expect.stringContaining('"Limitations" (line 5) is one point'),
      expect.stringContaining('"Direct Use" (line 7) has no sentence that fits 300'),
      expect.stringContaining('"Out-of-Scope Use" (line 9) has HTML'),
    ]);
  });

  test('keeps whole sentences of a long section and asks to confirm them', async () => {
    const text = `First sentence. ${'Words without end go on and on here. '.repeat(20)}`;
    const { fields } = await readText(`# X\n## Direct Use\n${text}\n`, 'MODEL_CARD.md');
    const use = fields.find(({ path }) => path.at(-1) === 'primary');
    expect(use?.value).toMatch(/^First sentence\..*here\.$/);
    expect(JSON.stringify(use?.value).length).toBeLessThanOrEqual(302);
    expect(use?.confidence).toBe('suggested');
  });

  test('is not interested in cards of data sets and spaces, nor in a plain readme', async () => {
    for (const text of [
      '---\nlicense: mit\ntask_categories:\n- x\nlibrary_name: datasets\n---\n# D\n',
      '---\nsdk: gradio\napp_file: app.py\npipeline_tag: text-classification\n---\n# S\n',
      '# My project\n## Usage\nRun it.\n## Limitations\nMany.\n',
      '',
    ])
      expect((await readText(text, 'README.md')).found).toEqual([]);
  });

  test.skipIf(!existsSync(CARDS))('reads the cards of huggingface_hub', async () => {
    const index = await readSample(join(CARDS, 'sample_simple_model_index.md'));
    // sample_simple_model_index.md: accuracy without rows, f1 on test rows.
    expect(at(index.fields, 'evaluation.metrics')).toMatchObject([
      { id: 'accuracy', split: '?', dataset: 'Beans' },
      { id: 'f1', split: 'test', dataset: 'Beans' },
    ]);
    const invalid = await readSample(join(CARDS, 'sample_invalid_model_index.md'));
    expect(at(invalid.fields, 'evaluation.metrics')).toMatchObject([
      { id: 'accuracy', split: '?' },
    ]);
    expect(invalid.notes).toContain('has results without a data set in its model-index');
    const windows = await readSample(join(CARDS, 'sample_windows_line_breaks.md'));
    expect(at(windows.fields, 'license.model')).toEqual(['MIT']);
    const list = await readSample(join(CARDS, 'sample_invalid_card_data.md'));
    expect(list.found).toEqual([]);
  });

  test.skipIf(!existsSync(TEMPLATE))(
    'takes nothing from the template as it is shipped',
    async () => {
      const { fields } = await readSample(TEMPLATE);
      expect(fields).toEqual([]);
    },
  );
});

function from(index: number) {
  return { file: 'README.model-index.json', pointer: `/metrics/${index}/value` };
}

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/huggingface/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  const { draft, notes, found } = await suggest(tree, { importers: [huggingface] });
  return { draft, fields: draft.fields, notes: notes.map(({ text }) => text), found };
}

async function readText(text: string, name: string) {
  let result: Awaited<ReturnType<typeof read>> | undefined;
  await withFolder(async (folder) => {
    await writeFile(join(folder, name), text);
    result = await read(folder);
  });
  if (!result) throw new Error('nothing was read');
  return result;
}

async function readSample(file: string) {
  let result: Awaited<ReturnType<typeof read>> | undefined;
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'card'));
    await cp(file, join(folder, 'card', 'MODEL_CARD.md'));
    result = await read(folder);
  });
  if (!result) throw new Error('nothing was read');
  return result;
}

function at(fields: Awaited<ReturnType<typeof read>>['fields'], path: string): unknown[] {
  return fields.filter((field) => field.path.join('.') === path).map(({ value }) => value);
}

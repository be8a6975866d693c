import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { huggingface } from '../../../integrations/huggingface/importer.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import type { Imported } from '../../../src/drafts/importer.ts';
import { exactMetrics } from '../../../src/exports/exact-metrics.ts';
import type { ExportInput } from '../../../src/exports/export.ts';
import { modelCard } from '../../../src/exports/formats/model-card.ts';
import { frontMatter, modelIndex } from '../../../src/exports/formats/model-index.ts';
import { findMetric } from '../../../src/metrics/registry.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { withFolder } from '../../integrations/cli/temporary-folder.ts';
import { inputOf, showcaseInputs } from '../export-input.ts';

const inputs = await showcaseInputs();

describe('import of an export', () => {
  test('is of several projects with many numbers', () => {
    expect(inputs.length).toBeGreaterThan(5);
    expect(inputs.flatMap(numbersOf).length).toBeGreaterThan(30);
  });

  test.each(inputs.map((input) => [input.project.id, input] as const))(
    '%s: metrics, splits and values are equal, from front matter and from a whole card',
    async (_, input) => {
      const wanted = numbersOf(input);
      const card = modelCard(input)[0]?.text ?? '';
      for (const text of [`---\n${frontMatter(input)}---\n`, card]) {
        expect(numbersIn(await imported(text))).toEqual(wanted);
      }
    },
  );

  test('a whole card gives no field that says "Not stated"', async () => {
    for (const input of inputs) {
      const { draft } = await imported(modelCard(input)[0]?.text ?? '');
      expect(JSON.stringify(draft.fields)).not.toMatch(/Not stated\./);
    }
  });
});

test('tells k, average, class and cut-off apart', () => {
  const evaluation = {
    primaryMetric: 'recall',
    why: 'It counts.',
    metrics: [
      {
        id: 'recall',
        value: '0.90',
        split: 'test',
        n: 64,
        threshold: 0.5,
        positiveClass: 'benign',
      },
      { id: 'f1', value: 0.8, split: 'validation', average: 'macro' },
      { id: 'x-recall-found', value: 0.25, split: 'production', name: 'Found' },
    ],
  };
  const [file] = modelIndex(inputOf(publishedProject('tumours', { evaluation })));
  const index = parse(file?.text ?? '') as {
    'model-index': { results: { dataset: unknown; metrics: unknown[] }[] }[];
  };
  expect(index['model-index'][0]?.results.map(({ metrics }) => metrics).flat()).toEqual([
    { type: 'recall', name: 'Recall', value: 0.9, args: { pos_label: 'benign', threshold: 0.5 } },
    { type: 'f1', name: 'F1, macro average', value: 0.8, args: { average: 'macro' } },
    { type: 'x-recall-found', name: 'Found', value: 0.25 },
  ]);
  expect(index['model-index'][0]?.results[0]?.dataset).toEqual({
    type: 'wisconsin-diagnostic-breast-cancer',
    name: 'Wisconsin Diagnostic Breast Cancer',
    split: 'test',
  });
});

test('words that YAML reads as something else stay words', () => {
  const project = publishedProject('tumours', {
    tags: { domain: ['no', '2026-11-21', 'a: b'], skills: ['calibration'] },
    license: { code: 'Example licence: 1' },
  });
  expect(parse(frontMatter(inputOf(project)))).toMatchObject({
    license: 'other',
    license_name: 'Example licence: 1',
    tags: ['no', '2026-11-21', 'a: b'],
  });
  expect(frontMatter(inputOf(project))).toContain('"no"');
});

/** Metric, split and value of what a manifest says of its final model, as texts, each once. */
function numbersOf({ project, facts }: ExportInput): string[] {
  const known = exactMetrics(project, facts).flatMap(({ metric }) => {
    const id = findMetric(metric.id)?.id;
    return id === undefined ? [] : [`${id} ${metric.split} ${metric.value}`];
  });
  return [...new Set(known)].toSorted();
}

function numbersIn({ draft }: Imported): string[] {
  const values = draft.extracts?.map(({ text }) => JSON.parse(text) as Extracted)[0]?.metrics ?? [];
  const found = draft.fields
    .filter(({ path }) => path.join('.') === 'evaluation.metrics')
    .map(({ value }) => {
      const { id, split, from } = value as unknown as Read;
      return `${id} ${split} ${values[Number(from.pointer.split('/')[2])]?.value}`;
    });
  return [...new Set(found)].toSorted();
}

interface Extracted {
  readonly metrics: readonly { readonly value: number }[];
}

interface Read {
  readonly id: string;
  readonly split: string;
  readonly from: { readonly pointer: string };
}

async function imported(text: string): Promise<Imported> {
  const results: Imported[] = [];
  await withFolder(async (folder) => {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'README.md'), text);
    const { tree } = await openTree(folder);
    const [candidate] = await huggingface.detect(tree);
    if (candidate) results.push(await huggingface.read(candidate, tree));
  });
  const [result = { draft: { fields: [] }, notes: [] }] = results;
  return result;
}

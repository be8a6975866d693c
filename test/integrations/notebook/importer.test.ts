import { existsSync } from 'node:fs';
import { cp, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { notebook } from '../../../integrations/notebook/importer.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const SAMPLES = fileURLToPath(
  new URL('../../../../shared/samples/jupyter__nbformat__BSD-3-Clause', import.meta.url),
);

describe('the notebook importer', () => {
  test('suggests what a notebook says, and states the order and errors of its cells', async () => {
    const { draft, notes } = await read(fixture('one'));
    expect(
      draft.fields.map(({ path, value, confidence }) => [path.join('.'), value, confidence]),
    ).toEqual([
      ['title', 'Ham or spam', 'suggested'],
      ['tagline', 'Sorts short messages by their words. It reads English only.', 'suggested'],
      ['tags.frameworks', 'pandas', undefined],
      ['tags.frameworks', 'scikit-learn', undefined],
      ['evaluation.metrics', metric({ id: 'accuracy', value: '0.87' }), 'suggested'],
      ['evaluation.metrics', metric({ id: 'f1', average: 'macro', value: '0.85' }), 'suggested'],
      ['evaluation.metrics', metric({ id: 'f1', average: 'weighted', value: '0.87' }), 'suggested'],
      [
        'reproducibility.notebooks',
        { path: 'spam.ipynb', executedInOrder: false, errors: 1 },
        'derived',
      ],
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'was not run from top to bottom in one go; restart it and run all cells',
      'ends in an error in cell 5',
      'names a path of one computer in cell 2; others do not have it',
      'holds what looks like a token or key in cell 3; make that one invalid, then remove it, also from older commits',
    ]);
    expect(JSON.stringify([draft, notes])).not.toMatch(/a8Xk2mPq|sam\.sample/);
  });

  test('reads nbformat 3, and a report that was given back and not printed', async () => {
    const { draft } = await read(fixture('old-format'));
    const byPath = new Map(draft.fields.map(({ path, value }) => [path.join('.'), value]));
    expect(byPath.get('title')).toBe('Old but good');
    expect(byPath.get('tags.frameworks')).toBe('LightGBM');
    expect(byPath.get('evaluation.metrics')).toMatchObject({
      average: 'weighted',
      value: '0.87',
      n: 15,
    });
    expect(byPath.get('reproducibility.notebooks')).toEqual({
      path: 'old.ipynb',
      executedInOrder: true,
      errors: 1,
    });
  });

  test('leaves title and tagline to a first page', async () => {
    await withFolder(async (folder) => {
      await cp(fixture('one'), folder, { recursive: true });
      await writeFile(join(folder, 'README.md'), '# Another title\n');
      const { draft } = await read(folder);
      expect(draft.fields.map(({ path }) => path[0])).not.toContain('title');
    });
  });

  test.each([
    ['a zip archive', 'PK\u0003\u0004rest', 'is a zip archive, no notebook; unpack it first'],
    ['an empty file', '', 'is empty'],
    ['a web page', '<html></html>', 'is not JSON, so it is no notebook'],
    ['a list', '[]', 'has no nbformat number, so it is no notebook'],
    ['nbformat 2', '{"nbformat": 2}', 'is in nbformat 2; 3 and 4 are read'],
    ['no cells', '{"nbformat": 4, "cells": 3}', 'has no list of cells'],
  ])('makes a note of %s', async (_kind, text, note) => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'a.ipynb'), text);
      const { draft, notes } = await read(folder);
      expect(draft.fields).toEqual([]);
      expect(notes).toEqual([{ file: 'a.ipynb', text: note }]);
    });
  });

  test('makes a note of a notebook of two gigabytes without reading it', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'a.ipynb'), '{');
      await truncate(join(folder, 'a.ipynb'), 2 ** 31);
      const { notes } = await read(folder);
      expect(notes[0]?.text).toMatch(/^is larger than 20 MB and was not read/);
    });
  });

  test('names at most twenty notebooks, as many as a manifest takes', async () => {
    await withFolder(async (folder) => {
      for (let index = 10; index < 33; index += 1)
        await writeFile(join(folder, `${index}.ipynb`), '{"nbformat": 4, "cells": [7]}');
      const { draft, notes } = await read(folder);
      expect(draft.fields).toHaveLength(20);
      // No cell has code, so nothing says in which order they ran.
      expect(draft.fields[0]?.value).toEqual({ path: '10.ipynb', errors: 0 });
      expect(notes).toHaveLength(3);
    });
  });

  test.skipIf(!existsSync(SAMPLES))('reads notebooks of the format’s own tests', async () => {
    const { draft, notes } = await read(SAMPLES);
    // jupyter/nbformat, tests/*.ipynb: cells of the last three were run as 1, 3, 7 and 6.
    expect(draft.fields.map(({ value }) => value)).toEqual([
      { path: 'tests/many_tracebacks.ipynb', executedInOrder: true, errors: 1 },
      { path: 'tests/test3.ipynb', executedInOrder: false, errors: 0 },
      { path: 'tests/test4.5.ipynb', executedInOrder: false, errors: 0 },
      { path: 'tests/test4.ipynb', executedInOrder: false, errors: 0 },
    ]);
    expect(notes[0]?.text).toBe('ends in an error in cell 1');
    expect(notes).toHaveLength(4);
  });
});

function metric(more: Readonly<Record<string, unknown>>) {
  return { ...more, split: '?', n: 15 };
}

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/notebook/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  return suggest(tree, { importers: [notebook] });
}

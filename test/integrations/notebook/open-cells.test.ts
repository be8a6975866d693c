import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { notebooksOf, openCells } from '../../../integrations/notebook/open-cells.ts';

test.each([
  ['{ "nbformat": 4, "cells": [] }', { language: 'python', cells: [] }],
  ['', 'is empty'],
  ['PK\u0003\u0004', 'is a zip archive, no notebook; unpack it first'],
  ['{', 'is not JSON, so it is no notebook'],
])('%j is opened or refused with a reason', async (text, expected) => {
  const folder = await mkdtemp(join(tmpdir(), 'cells-'));
  try {
    await writeFile(join(folder, 'a.ipynb'), text);
    const { tree } = await openTree(folder);
    const [file] = notebooksOf(tree);
    expect(file && (await openCells(file, tree))).toEqual(expected);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

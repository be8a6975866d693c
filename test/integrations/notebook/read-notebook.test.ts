import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotebook } from '../../../integrations/notebook/read-notebook.ts';
import { codeCell, notebookText, showcaseNotebook } from './builders.ts';

const SAMPLES = join(
  fileURLToPath(new URL('../../..', import.meta.url)),
  '../shared/samples/jupyter__nbformat__BSD-3-Clause/tests',
);

describe('a notebook of nbformat 4', () => {
  test('keeps language, tags, sources and order; raw cells go', async () => {
    const cells = [
      { cell_type: 'markdown', metadata: {}, source: ['# A\n', 'b'] },
      { cell_type: 'raw', metadata: {}, source: 'raw' },
      codeCell('x = 1', { tags: ['plot'] }),
    ];
    const read = await readNotebook(
      notebookText(cells, { metadata: { language_info: { name: 'R' } } }),
    );
    expect(read).toMatchObject({
      notebook: {
        language: 'r',
        cells: [
          { kind: 'markdown', source: '# A\nb', tags: [] },
          { kind: 'code', source: 'x = 1', tags: ['plot'], outputs: [] },
        ],
      },
    });
  });

  test('the one of the showcase is read whole', async () => {
    const read = await readNotebook(showcaseNotebook());
    const kinds =
      'notebook' in read
        ? read.notebook.cells.flatMap(({ outputs }) => outputs.map(({ kind }) => kind))
        : [];
    expect(kinds).toEqual(['text', 'image', 'html']);
  });
});

describe('anything else is told, never thrown', () => {
  test.each([
    ['', 'not JSON'],
    ['[]', 'no nbformat number'],
    ['{"nbformat":"4"}', 'no nbformat number'],
    ['{"nbformat":3,"worksheets":[]}', 'nbformat 3; only nbformat 4'],
    ['{"nbformat":4}', 'not a notebook of nbformat 4: cells'],
    ['{"nbformat":4,"cells":[{"cell_type":"code","source":1}]}', 'cells/0/source'],
  ])('%s', async (text, message) =>
    expect(await readNotebook(text)).toMatchObject({ message: expect.stringContaining(message) }),
  );

  test('whatever the text', async () => {
    await fc.assert(fc.asyncProperty(fc.json(), async (json) => void (await readNotebook(json))));
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        await readNotebook(notebookText([codeCell('x', { outputs: [value] }), value]));
      }),
    );
  });
});

describe.skipIf(!existsSync(SAMPLES))(
  'notebooks of the format’s own tests (skipped where the samples are not)',
  () => {
    test.each([
      ['test4.ipynb', true],
      ['test4.5.ipynb', true],
      ['many_tracebacks.ipynb', true],
      ['test3.ipynb', false],
    ])('%s', async (file, readable) => {
      expect('notebook' in (await readNotebook(readFileSync(join(SAMPLES, file), 'utf8')))).toBe(
        readable,
      );
    });
  },
);

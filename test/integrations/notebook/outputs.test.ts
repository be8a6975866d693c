import { describe, expect, test } from 'vitest';
import { notebookOutputs } from '../../../integrations/notebook/outputs.ts';
import { readNotebook } from '../../../integrations/notebook/read-notebook.ts';
import { DOT, codeCell, display, notebookText } from './builders.ts';

/** Outputs as they come out of a whole notebook. */
const shown = async (...outputs: readonly unknown[]) => {
  const read = await readNotebook(notebookText([codeCell('x', { outputs })]));
  if (!('notebook' in read)) throw new Error(read.message);
  return read.notebook.cells[0]?.outputs;
};
const stream = (text: unknown, name = 'stdout') => ({ output_type: 'stream', name, text });

describe('text', () => {
  test('loses colours, moves of the cursor and what a progress bar wrote over', async () => {
    expect(
      await shown(stream('\u001b[1;31mred\u001b[0m\n 10%\r 50%\r100%\r\nend\u0007\n')),
    ).toEqual([{ kind: 'text', text: 'red\n100%\nend' }]);
  });

  test('printed in bursts is one output; the other stream is another', async () => {
    expect(await shown(stream(['a\n', 'b']), stream('c\n'), stream('w', 'stderr'))).toEqual([
      { kind: 'text', text: 'a\nbc' },
      { kind: 'text', text: 'w' },
    ]);
  });

  test('of megabytes is cut before it is looked at', async () => {
    const [text, note] = (await shown(stream(`a${'\r'.repeat(2_000_000)}x`))) ?? [];
    expect(text).toEqual({ kind: 'text', text: 'a' });
    expect(note).toMatchObject({ kind: 'left-out', why: 'rest' });
    const bursts = Array.from({ length: 20_000 }, (_, at) =>
      stream('b', at % 2 ? 'stderr' : 'stdout'),
    );
    expect(await shown(...bursts)).toHaveLength(20_000);
  });

  test('that is long is cut with a note, and empty text is nothing', async () => {
    const [text, note] =
      (await shown(stream(Array.from({ length: 100 }, (_, line) => `${line}\n`)))) ?? [];
    expect(text).toMatchObject({ text: expect.stringMatching(/\n59$/) });
    expect(note).toEqual({ kind: 'more-lines', count: 40 });
    expect(await shown(stream('\n'))).toEqual([]);
  });
});

describe('data', () => {
  test('a picture comes first, then HTML, then Markdown, then text', async () => {
    const all = {
      'image/png': DOT,
      'text/html': '<p>h</p>',
      'text/markdown': 'm',
      'text/plain': 't',
    };
    expect(await shown(display(all))).toMatchObject([{ kind: 'image', width: 1, height: 1 }]);
    const { 'image/png': _, ...html } = all;
    expect(await shown(display(html))).toEqual([{ kind: 'html', html: '<p>h</p>' }]);
    expect(await shown(display({ 'text/markdown': 'm', 'text/plain': 't' }))).toEqual([
      { kind: 'markdown', text: 'm' },
    ]);
  });

  test('HTML that is script alone falls back to its text', async () => {
    expect(
      await shown(
        display({ 'text/html': '<div><script>draw()</script></div>', 'text/plain': 'Figure()' }),
      ),
    ).toEqual([{ kind: 'text', text: 'Figure()' }]);
  });

  test.each([
    [{ 'image/svg+xml': '<svg onload="alert(1)"/>' }, 'drawing'],
    [{ 'application/vnd.plotly.v1+json': { data: [] } }, 'interactive'],
    [{ 'image/png': 'AAAA' }, 'picture'],
  ])('%j is left out with a reason', async (data, reason) => {
    expect(await shown(display(data))).toEqual([{ kind: 'left-out', why: reason }]);
  });

  test('a drawing or a damaged picture leaves its words, not the name of an object', async () => {
    const drawing = { 'image/svg+xml': '<svg/>', 'text/plain': 'a -> b' };
    expect(await shown(display(drawing))).toEqual([
      { kind: 'left-out', why: 'drawing' },
      { kind: 'text', text: 'a -> b' },
    ]);
    const figure = { 'image/png': 'AAAA', 'text/plain': '<Figure size 640x480 with 1 Axes>' };
    expect(await shown(display(figure))).toEqual([{ kind: 'left-out', why: 'picture' }]);
    expect(await shown(display({ ...figure, 'text/markdown': 'Figure 1' }))).toEqual([
      { kind: 'left-out', why: 'picture' },
      { kind: 'markdown', text: 'Figure 1' },
    ]);
  });

  test('an error is shown as one', async () => {
    const error = {
      output_type: 'error',
      ename: 'ValueError',
      evalue: '\u001b[31mno\u001b[0m',
      traceback: ['/home/me/x.py'],
    };
    expect(await shown(error)).toEqual([{ kind: 'error', text: 'ValueError: no' }]);
  });

  test('no output is nothing', async () => expect(await notebookOutputs([])).toEqual([]));
});

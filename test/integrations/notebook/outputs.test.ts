import { describe, expect, test } from 'vitest';
import { notebookOutputs } from '../../../integrations/notebook/outputs.ts';
import { readNotebook } from '../../../integrations/notebook/read-notebook.ts';
import { DOT, codeCell, display, notebookText } from './builders.ts';

/** Outputs as they come out of a whole notebook. */
const shown = (...outputs: readonly unknown[]) => {
  const read = readNotebook(notebookText([codeCell('x', { outputs })]));
  if (!('notebook' in read)) throw new Error(read.message);
  return read.notebook.cells[0]?.outputs;
};
const stream = (text: unknown, name = 'stdout') => ({ output_type: 'stream', name, text });

describe('text', () => {
  test('loses colours, moves of the cursor and what a progress bar wrote over', () => {
    expect(shown(stream('\u001b[1;31mred\u001b[0m\n 10%\r 50%\r100%\r\nend\u0007\n'))).toEqual([
      { kind: 'text', text: 'red\n100%\nend' },
    ]);
  });

  test('printed in bursts is one output; the other stream is another', () => {
    expect(shown(stream(['a\n', 'b']), stream('c\n'), stream('w', 'stderr'))).toEqual([
      { kind: 'text', text: 'a\nbc' },
      { kind: 'text', text: 'w' },
    ]);
  });

  test('of megabytes is cut before it is looked at', () => {
    const [text, note] = shown(stream(`a${'\r'.repeat(2_000_000)}x`)) ?? [];
    expect(text).toEqual({ kind: 'text', text: 'a' });
    expect(note).toMatchObject({ kind: 'left-out', text: expect.stringContaining('The rest') });
    const bursts = Array.from({ length: 20_000 }, (_, at) =>
      stream('b', at % 2 ? 'stderr' : 'stdout'),
    );
    expect(shown(...bursts)).toHaveLength(20_000);
  });

  test('that is long is cut with a note, and empty text is nothing', () => {
    const [text, note] = shown(stream(Array.from({ length: 100 }, (_, line) => `${line}\n`))) ?? [];
    expect(text).toMatchObject({ text: expect.stringMatching(/\n59$/) });
    expect(note).toEqual({ kind: 'left-out', text: '40 more lines are in the notebook.' });
    expect(shown(stream('\n'))).toEqual([]);
  });
});

describe('data', () => {
  test('a picture comes first, then HTML, then Markdown, then text', () => {
    const all = {
      'image/png': DOT,
      'text/html': '<p>h</p>',
      'text/markdown': 'm',
      'text/plain': 't',
    };
    expect(shown(display(all))).toMatchObject([{ kind: 'image', width: 1, height: 1 }]);
    const { 'image/png': _, ...html } = all;
    expect(shown(display(html))).toEqual([{ kind: 'html', html: '<p>h</p>' }]);
    expect(shown(display({ 'text/markdown': 'm', 'text/plain': 't' }))).toEqual([
      { kind: 'markdown', text: 'm' },
    ]);
  });

  test('HTML that is script alone falls back to its text', () => {
    expect(
      shown(
        display({ 'text/html': '<div><script>draw()</script></div>', 'text/plain': 'Figure()' }),
      ),
    ).toEqual([{ kind: 'text', text: 'Figure()' }]);
  });

  test.each([
    [{ 'image/svg+xml': '<svg onload="alert(1)"/>' }, 'SVG'],
    [{ 'application/vnd.plotly.v1+json': { data: [] } }, 'interactive'],
    [{ 'image/png': 'AAAA' }, 'damaged'],
  ])('%j is left out with a reason', (data, reason) => {
    expect(shown(display(data))).toEqual([
      { kind: 'left-out', text: expect.stringContaining(reason) },
    ]);
  });

  test('an error is shown as one', () => {
    const error = {
      output_type: 'error',
      ename: 'ValueError',
      evalue: '\u001b[31mno\u001b[0m',
      traceback: ['/home/me/x.py'],
    };
    expect(shown(error)).toEqual([{ kind: 'error', text: 'ValueError: no' }]);
  });

  test('no output is nothing', () => expect(notebookOutputs([])).toEqual([]));
});

import { expect, test } from 'vitest';
import { selectCells } from '../../../integrations/notebook/select.ts';

const cell = (source: string, ...tags: string[]) => ({
  kind: 'code' as const,
  source,
  tags,
  outputs: [{ kind: 'text' as const, text: source }],
});
const notebook = {
  language: 'python',
  cells: [
    cell('a', 'plot'),
    cell('b'),
    cell('c', 'metrics', 'remove-input'),
    cell('d', 'plot', 'remove-cell'),
    cell('e', 'plot', 'hide-output'),
  ],
};
const sources = (tags?: string) => {
  const selected = selectCells(notebook, tags);
  return 'cells' in selected
    ? selected.cells.map(({ source, outputs }) => `${source}${outputs.length}`)
    : selected;
};

test('cells with one of the tags, in the order of the notebook', () => {
  expect(sources('metrics, plot')).toEqual(['a1', '1', 'e0']);
  expect(sources()).toEqual(['a1', 'b1', '1', 'e0']);
});

test('a tag nobody carries is told with the nearest', () => {
  expect(sources('plots')).toEqual({
    message: 'No cell of this notebook has the tag "plots".',
    help: expect.stringMatching(/^Nearest: plot,/),
  });
  expect(selectCells({ language: 'python', cells: [cell('a')] }, 'x')).toMatchObject({
    help: expect.stringContaining('Jupyter'),
  });
});

import { expect, test } from 'vitest';
import { cellsText, notebooksSeen } from '../../src/audit/notebooks-seen.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

test('the cells of a notebook beat what the manifest says of it', () => {
  const seen = notebooksSeen(
    buildAuditSubject(
      'reproducibility: { notebooks: [{ path: b.ipynb, errors: 1 }, { path: a.ipynb, executedInOrder: true }] }\n' +
        'repository: { notebooks: [{ file: a.ipynb, inOrder: false, errors: [2, 5], paths: [], secrets: [] }] }',
    ),
  );
  expect(seen).toMatchObject([
    { file: 'a.ipynb', path: ['reproducibility', 'notebooks', 1], inOrder: false, errors: 2 },
    { file: 'b.ipynb', path: ['reproducibility', 'notebooks', 0], errors: 1 },
  ]);
});

test('without a notebook nothing is asked', () => {
  expect(notebooksSeen(buildAuditSubject('repository: {}'))).toBeUndefined();
});

test.each([
  [[3], 'cell 3'],
  [[3, 7, 9], 'cells 3, 7 and 9'],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 'cells 1, 2, 3, 4, 5, 6, 7, 8 and 2 more'],
])('cells %j are told as %s', (cells, text) => {
  expect(cellsText(cells)).toBe(text);
});

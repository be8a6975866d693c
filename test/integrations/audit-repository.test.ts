import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { auditRepository } from '../../integrations/audit-repository.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/audit-repository/', import.meta.url));
const { repository, notes } = await auditRepository(FOLDER);

test('files are listed by name, without what programs left', () => {
  expect(repository.files).toEqual([
    '.github/workflows/style.yml',
    'README.md',
    'notebooks/errors.ipynb',
    'notebooks/torn.ipynb',
    'requirements.txt',
    'sort_letters.py',
    'tests/test_sort_letters.py',
  ]);
});

test('the scan says what code, tests, pins and workflows there are', () => {
  const { scan } = repository;
  expect(scan.tests.files).toEqual(['tests/test_sort_letters.py']);
  expect(scan.dependencyFiles).toMatchObject([
    { file: 'requirements.txt', declared: 3, pinned: 1 },
  ]);
  expect(scan.workflows).toMatchObject([{ provider: 'GitHub Actions', deeds: [] }]);
});

test('each notebook tells the state it was left in', () => {
  expect(repository.notebooks).toEqual([
    { file: 'notebooks/errors.ipynb', inOrder: false, errors: [2], paths: [1], secrets: [] },
  ]);
});

test('a notebook that cannot be read is said', () => {
  expect(notes).toContainEqual({
    file: 'notebooks/torn.ipynb',
    text: 'is not JSON, so it is no notebook',
  });
});

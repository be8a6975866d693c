import { expect, test } from 'vitest';
import { readWorkflow } from '../../../integrations/repository/workflows.ts';

const PATH = '.github/workflows/x.yml';

test.each([
  ['uv run pytest -q', 'tests'],
  ['python -m pytest', 'tests'],
  ['coverage run -m unittest discover', 'tests'],
  ['make test', 'tests'],
  ['dvc repro', 'training'],
  ['python3 src/train.py --epochs 3', 'training'],
  ['python -m churn.train', 'training'],
  ['flyctl deploy --remote-only', 'deployment'],
  ['git push https://huggingface.co/spaces/a/b main', 'deployment'],
  ['docker build -t x .', 'image'],
  ['twine upload dist/*', 'package'],
])('%s is %s', (run, deed) => {
  expect(deedsOf(`      - run: ${run}\n`)).toEqual([[deed, 5]]);
});

test.each([
  '- run: pip install pytest tox',
  '- run: uv pip install pytest',
  '- run: echo pytest',
  '- name: pytest',
  '- run: cat pytest.ini',
  '- run: python evaluate_trained.py',
  '- run: nox',
  '- uses: actions/deploy-pages@v4',
  '- {if: false, run: pytest}',
  '- run: |\n          # dvc repro',
])('%j does none of these', (step) => {
  expect(deedsOf(`      ${step}\n`)).toEqual([]);
});

test('nox runs the tests where a session of that name is asked for', () => {
  expect(deedsOf('      - run: nox -s tests\n')).toEqual([['tests', 5]]);
});

test('actions count by their name', () => {
  const steps =
    '      - uses: docker/build-push-action@v6\n      - uses: google-github-actions/deploy-cloudrun@v2\n';
  expect(deedsOf(steps)).toEqual([
    ['deployment', 6],
    ['image', 5],
  ]);
});

test('a broken workflow says so', () => {
  expect(readWorkflow('jobs: [', PATH)).toBe('is not valid YAML');
  expect(readWorkflow('- 1\n', PATH)).toBe('is no workflow');
});

function deedsOf(steps: string) {
  const read = readWorkflow(`on: push\njobs:\n  a:\n    steps:\n${steps}`, PATH);
  return typeof read === 'string' ? read : read.deeds.map(({ deed, line }) => [deed, line]);
}

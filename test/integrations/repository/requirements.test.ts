import { describe, expect, test } from 'vitest';
import { condaDependencies } from '../../../integrations/repository/conda.ts';
import { readPyproject } from '../../../integrations/repository/pyproject.ts';
import { requirementOf, requirementsIn } from '../../../integrations/repository/requirements.ts';

describe('a requirement', () => {
  test.each([
    ['torch==2.4.0', 'torch', true, '2.4.0'],
    ['Scikit_Learn[extra] == 1.5.2 ; python_version > "3.9"', 'scikit-learn', true, '1.5.2'],
    ['numpy==1.26.*', 'numpy', false, undefined],
    ['numpy>=1,<2', 'numpy', false, undefined],
    ['numpy==1.26.4,!=1.26.3', 'numpy', false, undefined],
    ['pandas', 'pandas', false, undefined],
    ['keras (==3.5.0)', 'keras', true, '3.5.0'],
    [`clip @ git+https://github.com/openai/CLIP@${'a'.repeat(40)}`, 'clip', true, undefined],
    ['clip @ git+https://github.com/openai/CLIP@main', 'clip', false, undefined],
  ])('reads %s', (words, name, pinned, version) => {
    const read = requirementOf(words);
    expect([read?.name, read?.pinned, read?.version]).toEqual([name, pinned, version]);
  });

  test.each([
    '-e .',
    '-r more.txt',
    '--index-url https://pypi.org',
    'https://x.org/a.whl',
    './a',
    '',
  ])('passes over %j', (words) => expect(requirementOf(words)).toBeUndefined());
});

test('a requirement that goes over several lines stands at its first', () => {
  const text =
    '# torch==1\n\nnumpy==1.26.4 \\\n    --hash=sha256:00 \\\n    --hash=sha256:11\npandas # why\n';
  const read = requirementsIn(text, { file: 'requirements.txt', development: false });
  expect(read.map(({ name, line, asks }) => [name, line, asks])).toEqual([
    ['numpy', 3, '==1.26.4'],
    ['pandas', 6, ''],
  ]);
});

test('conda pins with two equals signs, with a build, or with three parts', () => {
  const text = `dependencies:
  - python=3.11.9
  - a=1.2
  - b=1.2.3
  - c==1.2
  - d=1.2=py311_0
  - e>=1.2.3
  - conda-forge::f
  - g=1.2.*
  - pip: [h==1, -e .]
`;
  const read = condaDependencies(text, 'environment.yml');
  expect(
    typeof read === 'string' ? read : read.map(({ name, pinned, line }) => [name, pinned, line]),
  ).toEqual([
    ['a', false, 3],
    ['b', true, 4],
    ['c', true, 5],
    ['d', true, 6],
    ['e', false, 7],
    ['f', false, 8],
    ['g', false, 9],
    ['h', true, 10],
  ]);
  expect(condaDependencies('dependencies: [', 'environment.yml')).toBe('is not valid YAML');
});

describe('a pyproject.toml', () => {
  test('of Poetry pins with a bare version only', () => {
    const read = readPyproject(
      `[tool.poetry]
description = "x"
homepage = "https://alex.example.org"
[tool.poetry.dependencies]
python = "3.11.2"
numpy = "1.26.4"
pandas = "^2.0"
torch = {version = "2.4.0", extras = ["cuda"]}
[tool.poetry.group.dev.dependencies]
pytest = "*"
`,
      'pyproject.toml',
    );
    if (typeof read === 'string') throw new Error(read);
    expect(
      read.dependencies.map(({ name, pinned, line, development }) => [
        name,
        pinned,
        line,
        development,
      ]),
    ).toEqual([
      ['numpy', true, 6, false],
      ['pandas', false, 7, false],
      ['torch', true, 8, false],
      ['pytest', false, 10, true],
    ]);
    // A home page elsewhere is not where the code lies.
    expect(read.project.repository).toBeUndefined();
  });

  test('that is broken says where', () => {
    expect(readPyproject('[project]\nname = \n', 'pyproject.toml')).toBe(
      'is not valid TOML (line 2)',
    );
  });

  test('with keys of another kind gives nothing', () => {
    const read = readPyproject('project = 3\ntool = [1]\n', 'pyproject.toml');
    expect(read).toMatchObject({ dependencies: [], project: { file: 'pyproject.toml' } });
  });
});

import { expect, test } from 'vitest';
import { readDeployment } from '../../../integrations/repository/deployments.ts';
import { readLock } from '../../../integrations/repository/locks.ts';
import { frontMatterOf, readReadme } from '../../../integrations/repository/readme.ts';

test('a title in HTML counts, a paragraph below the installation does not', () => {
  const read = readReadme(
    '<h1 align="center"><b>Lake</b> levels</h1>\n\n> quoted words here\n\n## Install\n\nType these words.\n\n## About it\n\nIt reads a lake.\n',
    'README.md',
  );
  expect(read).toEqual({
    file: 'README.md',
    title: { text: 'Lake levels', line: 1 },
    paragraph: { text: 'It reads a lake.', line: 11 },
    sections: [
      { text: 'Install', line: 5 },
      { text: 'About it', line: 9 },
    ],
  });
});

test('a table counts as results only below such a heading', () => {
  const table = '| a | b |\n| - | - |\n| 1 | 2 |\n';
  expect(readReadme(`# x\n\n## Files\n\n${table}`, 'README.md').resultsTable).toBeUndefined();
  expect(readReadme(`# x\n\n## Evaluation\n\n${table}`, 'README.md').resultsTable).toBe(5);
});

test('front matter keeps the lines of what is below it, also with CRLF', () => {
  const { front, body } = frontMatterOf('---\r\nsdk: docker\r\n---\r\n# A\r\n');
  expect([front, body]).toEqual(['sdk: docker', '\n\n\n# A\n']);
  expect(frontMatterOf('text\n---\nx\n---\n').front).toBeUndefined();
});

test('files that say where something runs count by their content', () => {
  const all: readonly (readonly [string, string])[] = [
    ['fly.toml', 'app = "lake"\n'],
    ['fly.toml', '# app = "lake"\n'],
    ['Procfile', 'worker: x\nweb: gunicorn app:app\n'],
    ['models/lake/config.pbtxt', 'name: "lake"\nbackend: "onnxruntime"\n'],
    ['README.md', '---\nlicense: mit\n---\n'],
    ['README.md', '---\nsdk: static\n---\n'],
  ];
  expect(all.map(([file, text]) => readDeployment(text, file))).toEqual([
    { file: 'fly.toml', line: 1, platform: 'Fly.io', webDemo: false },
    undefined,
    { file: 'Procfile', line: 2, serves: 'gunicorn', webDemo: false },
    { file: 'models/lake/config.pbtxt', line: 2, serves: 'triton', webDemo: false },
    undefined,
    { file: 'README.md', line: 2, platform: 'Hugging Face Spaces', webDemo: false },
  ]);
});

test('lock files of conda and Pipenv give their versions', () => {
  const conda =
    'version: 1\npackage:\n- name: NumPy\n  version: "2.1"\n  platform: linux-64\n- name: numpy\n  version: "2.1"\n  platform: osx-64\n';
  expect(readLock(conda, 'conda-lock.yml')).toEqual({
    file: 'conda-lock.yml',
    program: 'conda-lock',
    packages: 1,
    versions: new Map([['numpy', '2.1']]),
  });
  const pipenv =
    '{"default": {"torch": {"version": "==2.4.0"}, "a": 3}, "develop": {"x": {"version": "==1"}}}';
  expect(readLock(pipenv, 'Pipfile.lock')?.versions).toEqual(new Map([['torch', '2.4.0']]));
  expect(readLock('{', 'Pipfile.lock')).toBeUndefined();
});

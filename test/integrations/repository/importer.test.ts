import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { repository } from '../../../integrations/repository/importer.ts';
import { scanRepository } from '../../../integrations/repository/scan.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const SAMPLE = fileURLToPath(
  new URL('../../../../shared/samples/remla23-team18__model-training__MIT', import.meta.url),
);

describe('the scan of a repository', () => {
  test('names only software that is declared or imported, with versions from the lock file', async () => {
    const { frameworks, tests } = await scan(fixture('service'));
    // torch is only locked, tensorflow stands in a text, keras in a remark.
    expect(frameworks).toEqual([
      { ...found('pyproject.toml', 6), name: 'scikit-learn', how: 'declared', version: '1.5.2' },
      { ...found('pyproject.toml', 8), name: 'pandas', how: 'declared', version: '2.2.3' },
      // Locked at two versions, so none is named.
      { ...found('src/churn/model.py', 6), name: 'NumPy', how: 'imported' },
      { ...found('pyproject.toml', 7), name: 'FastAPI', how: 'declared' },
    ]);
    expect(tests).toEqual({
      files: ['tests/test_model.py'],
      count: 2,
      framework: { name: 'pytest', file: 'tests/test_model.py', line: 1 },
    });
  });

  test('takes a module of the repository itself for no library of that name', async () => {
    const { frameworks } = await scan(fixture('conda-study'));
    expect(frameworks.map(({ name, version }) => [name, version])).toEqual([
      ['LightGBM', '4.5.0'],
      ['SHAP', '0.46.0'],
      ['pandas', undefined],
    ]);
  });

  test('reads requirements that Windows wrote as UTF-16', async () => {
    await withFolder(async (folder) => {
      const text = Buffer.from(
        '\ufeffscikit-learn==1.5.2\r\nnumpy @ file:///croot/numpy\r\n',
        'utf16le',
      );
      await writeFile(join(folder, 'requirements.txt'), text);
      const { dependencyFiles, frameworks } = await scan(folder);
      expect(dependencyFiles).toEqual([{ file: 'requirements.txt', declared: 2, pinned: 1 }]);
      expect(frameworks[0]).toMatchObject({ name: 'scikit-learn', version: '1.5.2' });
    });
  });

  test('leaves out what programs keep of each run, and vendored code', async () => {
    await withFolder(async (folder) => {
      await put(folder, 'wandb/run-1/files/requirements.txt', 'torch==2.4.0\n');
      await put(folder, 'mlruns/0/1/artifacts/model/conda.yaml', 'dependencies: [xgboost=2.1.1]\n');
      await put(folder, 'vendor/x.py', 'import lightgbm\n');
      expect(await scan(folder)).toMatchObject({ languages: [], dependencies: [], frameworks: [] });
      expect(await repository.detect(await tree(folder))).toEqual([]);
    });
  });

  test('says when a code file is too large to be looked into', async () => {
    await withFolder(async (folder) => {
      await put(folder, 'large.py', `import torch\n${'#'.repeat(300_000)}`);
      await put(folder, 'small.py', 'import jax\n');
      const { notes, draft } = await read(folder);
      expect(written(draft)).toEqual([['tags.frameworks', 'JAX']]);
      expect(notes).toEqual([
        {
          file: 'large.py',
          text: 'is one of 1 code files that were too large or too many to look into',
        },
      ]);
    });
  });

  test('says of two licence files, and of an unknown one, that it cannot tell', async () => {
    await withFolder(async (folder) => {
      await put(folder, 'LICENSE-MIT', 'MIT License\n');
      await put(folder, 'LICENSE-APACHE', 'Apache License\n');
      await put(folder, 'requirements.txt', 'numpy\n');
      const { notes, draft } = await read(folder);
      expect(notes.map(({ text }) => text)).toContain(
        'is one of 2 licence files; no file says which holds',
      );
      expect(draft.fields.map(({ path }) => path[0])).not.toContain('license');
    });
  });
});

describe('the repository importer', () => {
  test('fills what the files of a service say, and leaves open how it reaches people', async () => {
    const { draft, notes } = await read(fixture('service'));
    expect(written(draft)).toEqual([
      ['title', 'Who leaves next month'],
      [
        'tagline',
        'A small service that says which customers are likely to leave, so that somebody calls them. It answers in milliseconds.',
      ],
      ['links.repo', 'https://github.com/alex-example/churn'],
      ['tags.frameworks', 'scikit-learn'],
      ['tags.frameworks', 'pandas'],
      ['tags.frameworks', 'NumPy'],
      ['tags.frameworks', 'FastAPI'],
      ['license.code', 'MIT'],
      ['deployment.kind', '?'],
      ['deployment.serving.framework', 'uvicorn'],
      ['deployment.serving.container.dockerfile', 'Dockerfile'],
      ['deployment.ci.provider', 'GitHub Actions'],
      ['deployment.ci.workflows', ['.github/workflows/check.yml']],
      // It neither trains nor deploys: that is a remark, a step switched off and a name.
      ['deployment.ci.runsTests', true],
      ['reproducibility.environment', { kind: 'lockfile', path: 'uv.lock' }],
      ['reproducibility.tests', { framework: 'pytest', count: 2 }],
    ]);
    expect(draft.fields.find(({ path }) => path[0] === 'tagline')?.confidence).toBe('suggested');
    expect(notes).toEqual([
      { file: 'Dockerfile', text: 'names its image without a digest, so it may change' },
    ]);
  });

  test('takes the sdk of a Space for a web demo', async () => {
    const { draft } = await read(fixture('space'));
    expect(written(draft)).toContainEqual(['deployment.kind', 'web-demo']);
    expect(written(draft)).toContainEqual(['deployment.serving.platform', 'Hugging Face Spaces']);
    expect(written(draft)).toContainEqual([
      'reproducibility.environment',
      { kind: 'pinned', path: 'requirements.txt' },
    ]);
  });

  test.skipIf(!existsSync(SAMPLE))('reads a real repository', async () => {
    const { draft, notes } = await read(SAMPLE);
    // remla23-team18/model-training: pyproject.toml, LICENSE, README.md, tests.yml.
    expect(written(draft)).toEqual([
      ['title', 'Model Training'],
      ['links.repo', 'https://github.com/remla23-team18/model-training'],
      ['tags.frameworks', 'scikit-learn'],
      ['tags.frameworks', 'NLTK'],
      ['tags.frameworks', 'pandas'],
      ['tags.frameworks', 'NumPy'],
      ['license.code', 'MIT'],
      ['deployment.ci.provider', 'GitHub Actions'],
      ['deployment.ci.workflows', ['.github/workflows/tests.yml']],
      ['deployment.ci.runsTests', true],
      ['reproducibility.environment', { kind: 'unpinned', path: 'pyproject.toml' }],
    ]);
    expect(notes.map(({ text }) => text)).toEqual(['pins 0 of 8 dependencies to one version']);
  });
});

function found(file: string, line: number) {
  return { file, line, development: false };
}

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/repository/${name}`, import.meta.url));
}

async function tree(folder: string) {
  return (await openTree(folder)).tree;
}

async function scan(folder: string) {
  return (await scanRepository(await tree(folder))).scan;
}

async function read(folder: string) {
  return suggest(await tree(folder), { importers: [repository] });
}

function written({ fields }: Awaited<ReturnType<typeof read>>['draft']) {
  return fields.map(({ path, value }) => [path.join('.'), value]);
}

async function put(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

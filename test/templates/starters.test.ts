import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import {
  TEMPLATES_FOLDER,
  TEMPLATE_NAMES,
  create,
  temporaryFolder,
  textOf,
} from './create-fixture.ts';

test('every starter on disk is one that is offered', () => {
  const hidden = ['lib', 'node_modules'];
  const folders = readdirSync(TEMPLATES_FOLDER, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => !hidden.includes(name))).toEqual(
    [...TEMPLATE_NAMES].sort(),
  );
});

describe.each(TEMPLATE_NAMES)('the %s starter', (template) => {
  const made = () => {
    const cwd = temporaryFolder();
    const { code } = create(
      cwd,
      'site',
      '--template',
      template,
      '--name',
      'Ada Example',
      '--no-install',
      '--no-git',
    );
    expect(code).toBe(0);
    return join(cwd, 'site');
  };

  test('publishes one sample project without a remark', async () => {
    const { portfolio, findings } = await loadPortfolio(made());
    expect(findings).toEqual([]);
    expect(portfolio?.profile.name).toBe('Ada Example');
    expect(portfolio?.projects.map(({ manifest }) => manifest.status)).toEqual(['published']);
    expect(portfolio?.projects[0]?.manifest.title).toMatch(/^Sample: /);
  });

  test('points every result at the file it was read from', async () => {
    const { portfolio } = await loadPortfolio(made());
    const metrics =
      portfolio?.projects.flatMap(({ manifest }) => manifest.evaluation?.metrics ?? []) ?? [];
    expect(metrics.length).toBeGreaterThan(0);
    for (const { from } of metrics) expect(from?.pointer).toMatch(/^\//);
  });

  test('points editors at the schemas of the package', () => {
    const folder = made();
    const [sample = ''] = readdirSync(join(folder, 'projects'));
    expect(textOf(folder, 'portfolio.yaml').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/modelfolio/dist/schema/profile.schema.json',
    );
    expect(textOf(folder, 'projects', sample, 'project.yaml').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../node_modules/modelfolio/dist/schema/project.schema.json',
    );
  });

  test('says in its README what to replace', () => {
    const folder = made();
    const [sample = ''] = readdirSync(join(folder, 'projects'));
    expect(textOf(folder, 'README.md')).toContain('## Replace');
    expect(textOf(folder, 'README.md')).toContain(`projects/${sample}/`);
  });
});

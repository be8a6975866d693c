import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { runCli } from '../integrations/cli/run-cli.ts';
import {
  create,
  TEMPLATE_NAMES,
  TEMPLATES_FOLDER,
  temporaryFolder,
  textOf,
} from './create-fixture.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: { readonly check: { readonly steps: readonly Step[] } };
}

function workflow(...options: readonly string[]): Workflow {
  const cwd = temporaryFolder();
  create(cwd, 'site', '--no-install', '--no-git', ...options);
  return parse(textOf(cwd, 'site/.github/workflows/check.yml')) as Workflow;
}

const commands = () =>
  workflow().jobs.check.steps.flatMap(({ run = '' }) =>
    [...run.matchAll(/npx modelfolio ([^>\n]+)/g)].map(([, words = '']) => words.trim().split(' ')),
  );

test('every portfolio is checked on each pull request, whatever its host', () => {
  expect(Object.keys(workflow('--deploy', 'netlify').on)).toContain('pull_request');
  expect(workflow('--deploy', 'github-pages')).toEqual(workflow());
});

test('it may read and nothing else, and its actions have a version', () => {
  const { permissions, jobs } = workflow();
  expect(permissions).toEqual({ contents: 'read' });
  for (const { uses } of jobs.check.steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
});

test('a check that fails does not hide what the others find', () => {
  const steps = workflow().jobs.check.steps.filter(({ run = '' }) => run.includes('modelfolio'));
  expect(steps.slice(1).map((step) => step.if)).toEqual(
    Array(2).fill("${{ !cancelled() && steps.install.outcome == 'success' }}"),
  );
});

test('check, verify and audit run, and the first and last annotate lines', () => {
  expect(commands().map(([name]) => name)).toEqual(['check', 'verify', 'audit', 'audit']);
  expect(commands().filter((words) => words.includes('github'))).toHaveLength(2);
});

test.each(TEMPLATE_NAMES)('each command passes on the %s starter as it comes', async (name) => {
  const cwd = join(temporaryFolder(), 'site');
  cpSync(join(TEMPLATES_FOLDER, name), cwd, { recursive: true });
  for (const words of commands()) {
    const { code, err } = await runCli(words, { cwd });
    expect([words[0], code, err]).toEqual([words[0], 0, '']);
  }
  const { out } = await runCli(commands().at(-2) ?? [], { cwd });
  expect(out).toMatch(/^::(?:error|warning|notice) file=projects\/[\w-]+\/project\.yaml,line=\d+/m);
});

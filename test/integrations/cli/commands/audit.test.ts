import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../run-cli.ts';

const WRONG = fileURLToPath(new URL('../../../../examples/what-went-wrong', import.meta.url));
const DRAFT = ['audit', WRONG, '--project', 'late-payers'];

test('the report says the score, what to do first and each finding with its lines', async () => {
  const { code, out } = await runCli(DRAFT);
  expect(code).toBe(1);
  expect(out).toMatch(/^Readiness 0 of 100, the score of the weakest area: deployment and MLOps\./);
  expect(out).toContain('Fix this first\n1. projects/late-payers/project.yaml:');
  expect(out).toMatch(/error modelling\/accuracy-alone\n/);
  expect(out).toMatch(/> 46 \| {5}- \{ id: accuracy/);
});

test.each([
  ['error', 1],
  ['warning', 1],
  ['never', 0],
])('--fail-on %s ends with %i', async (severity, expected) => {
  expect((await runCli([...DRAFT, '--fail-on', severity])).code).toBe(expected);
});

test('a reader weighs the areas in another way, and the report says how', async () => {
  const { out } = await runCli([...DRAFT, '--lens', 'applied-analyst']);
  expect(out).toContain('for the reader `applied-analyst`');
  expect(out).toContain('100 − weight × (100 − score)');
});

test('code hosts get findings alone, with files named from where the command is run', async () => {
  const github = await runCli([...DRAFT, '--format', 'github']);
  const lines = github.out.trim().split('\n');
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines)
    expect(line).toMatch(/^::(?:error|warning|notice) file=[^,]*project\.yaml,line=\d+/);
  const sarif = JSON.parse((await runCli([...DRAFT, '--format', 'sarif'])).out) as {
    runs: { results: unknown[] }[];
  };
  expect(sarif.runs[0]?.results).toHaveLength(lines.length);
});

test('Markdown begins with the score, for the summary of a pull request', async () => {
  const { out } = await runCli([...DRAFT, '--format', 'markdown']);
  expect(out).toMatch(/^# Readiness\n\nReadiness 0 of 100/);
});

test('a project nobody knows is wrong use, with the nearest name', async () => {
  const { code, err } = await runCli(['audit', WRONG, '--project', 'late-payer']);
  expect(code).toBe(2);
  expect(err).toContain('late-payers');
});

test('code hosts are told beside the findings what could not be looked at', async () => {
  const { err } = await runCli(['audit', WRONG, '--format', 'github', '--fail-on', 'never']);
  expect(err).toContain('Not looked at, because of errors that `modelfolio check` lists:');
});

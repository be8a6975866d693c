import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../integrations/cli/run-cli.ts';

const FOLDER = new URL('../../examples/what-went-wrong/', import.meta.url);
const EXPECTED = new URL('expected-findings.txt', FOLDER);

/** Fewer would mean that rules have stopped to look. */
const DIFFERENT_RULES = 50;

interface Report {
  readonly findings: readonly { rule: string; file: string; line: number; severity: string }[];
}

const dir = fileURLToPath(FOLDER);
const pretty = await runCli(['check', dir]);
const json = await runCli(['check', dir, '--format', 'json']);
const { findings } = JSON.parse(json.out) as Report;

test('the findings are the ones that stand beside the portfolio', () => {
  if (process.env['UPDATE'] === '1') writeFileSync(EXPECTED, pretty.out);
  expect(findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`)).toEqual(
    headings(readFileSync(EXPECTED, 'utf8')),
  );
});

test('the printed findings are those of the report, and the command fails', () => {
  expect(headings(pretty.out)).toHaveLength(findings.length);
  expect([pretty.code, json.code]).toEqual([1, 1]);
});

test('many different rules have something to say', () => {
  const rules = new Set(findings.map(({ rule }) => rule));
  expect(rules.size).toBeGreaterThanOrEqual(DIFFERENT_RULES);
});

/** Projects that contradict nothing; what readers miss in them is the audit's to say. */
const AUDITED = ['late-payers', 'rent-demo'];

test('each project has a finding', () => {
  const found = new Set(findings.map(({ file }) => file.split('/')[1]));
  expect(readdirSync(new URL('projects', FOLDER)).filter((id) => !found.has(id))).toEqual(AUDITED);
});

test('each file says that its numbers are invented', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:yaml|json|csv|md)$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const top = readFileSync(new URL(file, FOLDER), 'utf8').split('\n').slice(0, 5).join('\n');
    expect(top, file).toMatch(/invented/i);
  }
});

/** `rule file:line` of each finding as it is printed. */
function headings(text: string): string[] {
  const lines = text.matchAll(/^(\S+):(\d+):\d+ (?:error|warning|advice) (\S+)$/gm);
  return [...lines].map(([, file, line, rule]) => `${rule} ${file}:${line}`);
}

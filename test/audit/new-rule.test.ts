import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LIST = `${ROOT}src/audit/rules.ts`;

test.each([
  ['cooking/soup', 'communication, deployment, modelling, programming, statistics'],
  ['deployment/Not A Name', 'Give <area>/<name>'],
  ['communication/problem', 'There is a rule communication/problem already.'],
])('%s is no name for a new rule, and nothing is written', (id, said) => {
  const before = readFileSync(LIST, 'utf8');
  const { status, stderr } = run([id]);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
  expect(readFileSync(LIST, 'utf8')).toBe(before);
});

test('the list of rules is what the script would write', () => {
  const before = readFileSync(LIST, 'utf8');
  expect(run([]).status).toBe(0);
  expect(readFileSync(LIST, 'utf8')).toBe(before);
});

function run(args: readonly string[]) {
  const script = `${ROOT}.build/new-rule.mjs`;
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

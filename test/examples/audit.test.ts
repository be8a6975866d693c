import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runCli } from '../integrations/cli/run-cli.ts';

interface Report {
  readonly overall: { readonly score: number };
  readonly errors: number;
  readonly unread: readonly string[];
  readonly projects: readonly {
    readonly id: string;
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  }[];
}

/** What employers must not have to find out themselves, and the rule that finds it. */
const NAMED = [
  ['work in a notebook alone', 'late-payers', 'deployment/notebook-only'],
  ['no baseline', 'late-payers', 'modelling/baseline'],
  ['accuracy alone where classes are lopsided', 'late-payers', 'modelling/accuracy-alone'],
  ['no test part', 'late-payers', 'modelling/test-part'],
  ['no interval', 'rent-demo', 'statistics/interval'],
  ['no limitation', 'late-payers', 'communication/limitations'],
  ['limitations that fit any project', 'rent-demo', 'communication/limitations'],
  ['text of a template', 'late-payers', 'communication/placeholder'],
  ['no exact command', 'late-payers', 'programming/command'],
  ['a deployment without evidence', 'rent-demo', 'deployment/evidence'],
] as const;

const wrong = await audited('examples/what-went-wrong');
const showcase = await audited('examples/showcase');

test.each(NAMED)('%s is found in %s', (_, id, rule) => {
  const project = wrong.report.projects.find((each) => each.id === id);
  expect(project?.findings.map((finding) => finding.rule)).toContain(rule);
});

test('projects that cannot be read are named, and the audit fails', () => {
  expect(wrong.report.unread).toContain('projects/customer-churn');
  expect(wrong.code).toBe(1);
});

test('the showcase passes: no error in any project', () => {
  const errors = showcase.report.projects.flatMap(({ id, findings }) =>
    findings.filter(({ severity }) => severity === 'error').map(({ rule }) => `${id} ${rule}`),
  );
  expect(errors).toEqual([]);
  expect(showcase.report.projects).toHaveLength(8);
  expect(showcase.code).toBe(0);
});

async function audited(folder: string): Promise<{ code: number; report: Report }> {
  const dir = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  const { code, out } = await runCli(['audit', dir, '--json']);
  return { code, report: JSON.parse(out) as Report };
}

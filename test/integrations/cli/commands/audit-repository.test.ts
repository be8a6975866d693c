import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fixture, runCli } from '../run-cli.ts';

const CODE = fileURLToPath(new URL('../../../fixtures/audit-repository', import.meta.url));
const SHOWCASE = fileURLToPath(new URL('../../../../examples/showcase', import.meta.url));

describe('with the code of a project', () => {
  test('what its files show is asked as well', async () => {
    const { out, err } = await runCli(['audit', fixture('clean'), '--repository', CODE, '--json']);
    const rules = findingsIn(out);
    expect(rules).toEqual(
      expect.arrayContaining([
        'deployment/tests-run',
        'programming/cell-errors',
        'programming/cell-order',
        'programming/cell-paths',
        'programming/environment',
      ]),
    );
    expect(rules).not.toContain('programming/tests');
    expect(err).toBe('notebooks/torn.ipynb is not JSON, so it is no notebook\n');
  });

  test('a folder that is missing is said', async () => {
    const { code, err } = await runCli(['audit', fixture('clean'), '--repository', 'nowhere']);
    expect([code, err]).toEqual([2, expect.stringContaining('There is no folder nowhere.')]);
  });

  test('one project has to be named where there are several', async () => {
    const { code, err } = await runCli(['audit', SHOWCASE, '--repository', CODE]);
    expect([code, err]).toEqual([2, expect.stringContaining('add --project with its id')]);
  });
});

function findingsIn(json: string): string[] {
  const { projects } = JSON.parse(json) as { projects: { findings: { rule: string }[] }[] };
  return projects.flatMap(({ findings }) => findings.map(({ rule }) => rule));
}

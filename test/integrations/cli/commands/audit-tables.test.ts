import { describe, expect, test } from 'vitest';
import { fixture, runCli } from '../run-cli.ts';

describe('checklists that were asked for', () => {
  test('stand below the findings in each form', async () => {
    const asked = ['audit', fixture('clean'), '--tables', 'model-card,reforms', '--format'];
    const { out: pretty } = await runCli([...asked, 'pretty']);
    expect(pretty).toMatch(/^Model Card, letters: \d of 9 sections answered/m);
    expect(pretty).toMatch(/^REFORMS, letters: \d+ of 32 items answered/m);
    expect(pretty).not.toContain('Datasheet');
    const { out: markdown } = await runCli([...asked, 'markdown']);
    expect(markdown).toMatch(/^## Model Card, letters: \d of 9 sections answered/m);
    expect(markdown).toMatch(/^\| Intended use \| (?:yes|in part|no) \|/m);
    const { tables } = JSON.parse((await runCli([...asked, 'json'])).out) as { tables: Named[] };
    expect(tables.map(({ name, project }) => [project, name])).toEqual([
      ['letters', 'Model Card'],
      ['letters', 'REFORMS'],
    ]);
  });

  test('are all there are, or none', async () => {
    const all = JSON.parse(
      (await runCli(['audit', fixture('clean'), '--tables', 'all', '--json'])).out,
    ) as { tables: Named[] };
    expect(all.tables).toHaveLength(5);
    const none = JSON.parse((await runCli(['audit', fixture('clean'), '--json'])).out) as {
      tables: Named[];
    };
    expect(none.tables).toEqual([]);
  });

  test('have names', async () => {
    const { code, err } = await runCli(['audit', fixture('clean'), '--tables', 'iso']);
    expect(code).toBe(2);
    expect(err).toContain('Allowed are ml-test-score, model-card');
  });
});

interface Named {
  readonly name: string;
  readonly project: string;
}

import { describe, expect, test } from 'vitest';
import { fixture, runCli } from '../run-cli.ts';

const KEYS = [
  'id',
  'project',
  'kind',
  'metric',
  'value',
  'unit',
  'split',
  'n',
  'interval',
  'spread',
  'chance',
  'between',
  'baseline',
  'evidence',
  'place',
  'text',
];

async function listed(...argv: readonly string[]) {
  const { code, out } = await runCli(['facts', fixture('clean'), '--format', 'json', ...argv]);
  return { code, facts: JSON.parse(out) as Record<string, unknown>[] };
}

describe('facts for programs', () => {
  test('have exactly the promised keys, null where there is nothing', async () => {
    const { code, facts } = await listed();
    expect(code).toBe(0);
    expect(facts.length).toBeGreaterThan(5);
    for (const fact of facts) expect(Object.keys(fact)).toEqual(KEYS);
    expect(facts.find(({ id }) => id === 'letters/split/train/n')).toMatchObject({
      value: 400,
      interval: null,
      baseline: null,
    });
  });

  test('carry value, interval, evidence and place of a result', async () => {
    const { facts } = await listed();
    const recall = facts.find(({ id }) => id === 'letters/recall/test');
    expect(recall).toMatchObject({
      project: 'letters',
      metric: 'recall',
      value: 0.9,
      unit: 'fraction',
      split: 'test',
      n: 80,
      interval: { level: 0.95, method: 'wilson' },
      baseline: { name: 'Always f', value: 0 },
      evidence: { level: 'recomputed' },
      place: { file: 'projects/letters/project.yaml', line: 62, column: 28 },
    });
    expect(recall?.['text']).toMatch(/^0\.90\d* \(95% CI 0\.81\d to 0\.94\d\), test/);
  });

  test('have ids that occur once', async () => {
    const { facts } = await listed();
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  });
});

test('people get a table whose columns line up', async () => {
  const { out } = await runCli(['facts', fixture('clean')]);
  const [header = '', ...rows] = out.trimEnd().split('\n');
  const column = header.indexOf('evidence');
  expect(header).toMatch(/^id +fact +evidence +place$/);
  expect(
    rows.every((row) =>
      /^(?:self-reported|imported|pipeline-verified|recomputed) +projects\/letters\/project\.yaml:\d+:\d+$/.test(
        row.slice(column),
      ),
    ),
  ).toBe(true);
});

test('one project can be picked, and a wrong id is answered with the right one', async () => {
  const { facts } = await listed('--project', 'letters');
  expect(facts.every(({ project }) => project === 'letters')).toBe(true);
  const { code, err } = await runCli(['facts', fixture('clean'), '--project', 'leters']);
  expect([code, err]).toEqual([2, 'error: There is no project leters. Did you mean letters?\n']);
});

test('a portfolio with errors prints them on standard error and no fact', async () => {
  const { code, out, err } = await runCli(['facts', fixture('unknown-key'), '--json']);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('manifest/unknown-key');
});

test('a portfolio without numbers says so', async () => {
  expect((await runCli(['facts', fixture('draft')])).out).toBe(
    'No facts yet: no project states a number.\n',
  );
  expect((await runCli(['facts', fixture('draft'), '--json'])).out).toBe('[]\n');
});

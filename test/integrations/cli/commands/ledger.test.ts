import { expect, test } from 'vitest';
import type { Ledger } from '../../../../src/reports/ledger/ledger.ts';
import { fixture, runCli } from '../run-cli.ts';

test('prints every format of the same ledger', async () => {
  const clean = fixture('clean');
  const { code, out } = await runCli(['ledger', clean, '--json']);
  const { totals, groups } = JSON.parse(out) as Ledger;
  expect(code).toBe(0);
  expect(groups.map(({ project }) => project)).toEqual(['', 'letters']);
  const recall = groups[1]?.facts.find(({ id }) => id === 'letters/recall/test');
  expect(recall).toMatchObject({
    backing: 'verified',
    file: 'projects/letters/evidence/metrics.json',
    place: 'projects/letters/project.yaml:62:28',
  });
  const pretty = await runCli(['ledger', clean]);
  expect(pretty.out).toContain(`${totals.claims} claims, ${totals.numbers} numbers: `);
  expect((await runCli(['ledger', clean, '--format', 'markdown'])).out).toMatch(/^# Ledger\n/);
  expect((await runCli(['ledger', clean, '--format', 'csv'])).out).toMatch(/^project,claim,/);
});

test('keeps to one project and one reader', async () => {
  const argv = ['ledger', fixture('clean'), '--project', 'letters', '--lens', 'ml-engineer'];
  const { out } = await runCli(argv);
  expect(out).toMatch(/^letters: /);
  expect(out).not.toContain('data-scientist');
});

test('a wrong name is answered with the right one, a draft with why it is not there', async () => {
  const wrong = await runCli(['ledger', fixture('clean'), '--project', 'leters']);
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toContain('Did you mean letters');
});

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fixture, runCli } from '../run-cli.ts';

test('a fact is followed back to its line and its file', async () => {
  const { code, out } = await runCli(['explain', 'letters/recall/test', fixture('clean')]);
  const sha256 = createHash('sha256')
    .update(readFileSync(fixture('clean/projects/letters/evidence/metrics.json')))
    .digest('hex');
  expect(code).toBe(0);
  expect(out).toMatch(/^letters\/recall\/test\nRecall: 0\.90/);
  expect(out).toContain('72 of 80');
  expect(out).toContain('Wilson (1927)');
  expect(out).toContain('Always f');
  expect(out).toMatch(/^evidence {3}recomputed: /m);
  expect(out).toContain('projects/letters/project.yaml:62:28 evaluation.metrics[0].value');
  expect(out).toMatch(/^> 62 \| {5}- \{ id: recall, value: 0\.90,/m);
  expect(out).toContain(`sha256     ${sha256}`);
});

test('a number that was only written says so', async () => {
  const { out } = await runCli(['explain', 'letters/split/train/n', fixture('clean')]);
  expect(out).toContain('written in the manifest as it stands');
  expect(out).toContain('self-reported: the author wrote it');
});

test('programs get the record of `facts` and how it was made', async () => {
  const { out } = await runCli(['explain', 'letters/recall/test', fixture('clean'), '--json']);
  const listed = JSON.parse((await runCli(['facts', fixture('clean'), '--json'])).out) as {
    id: string;
  }[];
  expect(JSON.parse(out)).toEqual({
    ...listed.find(({ id }) => id === 'letters/recall/test'),
    name: 'Recall',
    kind: 'result',
    direction: 'higher',
    counts: { k: 72, n: 80 },
    derivedFrom: [],
  });
});

test('an unknown id ends with 2 and the id that was meant', async () => {
  const { code, out, err } = await runCli(['explain', 'letters/recal/test', fixture('clean')]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(
    'error: There is no fact letters/recal/test. Did you mean letters/recall/test?\n',
  );
});

test('a portfolio with errors is not explained', async () => {
  expect((await runCli(['explain', 'x', fixture('percentage')])).code).toBe(1);
});

test('a rule about prose is explained, for people and for programs', async () => {
  const { code, out } = await runCli(['explain', 'prose/typed-number']);
  expect(code).toBe(0);
  expect(out).toMatch(/^prose\/typed-number\nA number typed beside/);
  expect(out).toMatch(/^is remarked on\n {2}An accuracy of 0\.97\.$/m);
  const json = await runCli(['explain', 'prose/mdx', '--json']);
  expect(Object.keys(JSON.parse(json.out))).toEqual([
    'id',
    'holds',
    'why',
    'source',
    'good',
    'bad',
    'help',
  ]);
});

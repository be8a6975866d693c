import { expect, test } from 'vitest';
import { fixture, runCli } from '../run-cli.ts';

test('prints half a page about one project', async () => {
  const { code, out } = await runCli(['brief', 'letters', fixture('clean')]);
  expect(code).toBe(0);
  expect(out).toMatch(/^letters: Letters in old prints \(data-scientist\)\n/);
  expect(out).toMatch(/- Recall: 0\.90\d* \(95% CI/);
  expect(out).toContain('- Three prints only.');
  expect(out.split('\n').length).toBeLessThanOrEqual(46);
});

test('has forms for documents and programs', async () => {
  const argv = ['brief', 'letters', fixture('clean'), '--lens', 'ml-engineer'];
  expect((await runCli([...argv, '--format', 'markdown'])).out).toMatch(
    /^# Letters in old prints\n/,
  );
  expect(JSON.parse((await runCli([...argv, '--json'])).out)).toMatchObject({
    project: 'letters',
    lens: 'ml-engineer',
  });
});

test('a wrong name is answered with the right one', async () => {
  const { code, err } = await runCli(['brief', 'leters', fixture('clean')]);
  expect(code).toBe(2);
  expect(err).toContain('Did you mean letters');
});

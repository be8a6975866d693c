import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { MatchReport } from '../../../../src/reports/match/report.ts';
import { fixture, runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

const POSTING = 'examples/posting.txt';
const SHOWCASE = 'examples/showcase';

test('compares a posting with a portfolio and says what to do', async () => {
  const { code, out, err } = await runCli(['match', POSTING, SHOWCASE]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Match: \d+ of 100\. /);
  expect(out).toMatch(/^ {4}Logistic regression or Gradient boosting +proven as Logistic/m);
  expect(out).toMatch(/^ {4}SQL +listed$/m);
  expect(out).toMatch(/^ {4}A\/B testing +absent$/m);
  expect(out).toContain(`    modelfolio resume ${SHOWCASE} --for ${POSTING}\n`);
  expect(out).toMatch(/^Score: 100 × /m);
  expect(out.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('prints the same twice, as text and as JSON', async () => {
  for (const format of ['pretty', 'json', 'markdown']) {
    const argv = ['match', POSTING, SHOWCASE, '--format', format];
    expect((await runCli(argv)).out).toBe((await runCli(argv)).out);
  }
});

test('programs get quotes with their places, and each project and bullet', async () => {
  const { code, out } = await runCli(['match', POSTING, SHOWCASE, '--json']);
  expect(code).toBe(0);
  const report = JSON.parse(out) as MatchReport;
  expect(report.reader.lens).toBe('data-scientist');
  expect(report.demands.length).toBeGreaterThan(5);
  expect(report.projects[0]?.shows.length).toBeGreaterThan(0);
  expect(report.bullets.length).toBeGreaterThan(0);
});

test.each([
  ['an empty file', ''],
  ['words of no skill', 'Lorem ipsum dolor sit amet.\n'.repeat(9)],
  ['blank lines', '\n\n  \n'],
])('%s is inconclusive: its own exit code, and no score', async (_, text) => {
  await withFolder(async (cwd) => {
    await writeFile(join(cwd, 'ad.txt'), text);
    for (const format of ['pretty', 'json', 'markdown']) {
      const argv = ['match', 'ad.txt', fixture('clean'), '--format', format];
      const { code, out, err } = await runCli(argv, { cwd });
      expect([code, err]).toEqual([3, '']);
      expect(out).toMatch(format === 'json' ? /"conclusive": false/ : /Inconclusive: /);
      expect(out).not.toMatch(/"score"|of 100/);
    }
  });
});

const HOSTILE = [
  'Requirements',
  '- \u001b[2J\u001b]0;title\u0007Experience with <script>alert(1)</script> Python',
  '- \u009b31mDocker\u202e and \u200bKubernetes ![x](https://evil.example/x.png)',
  `- SQL ${'and more of it '.repeat(9000)}`,
  '- 3 years of \u001b[31mPyTorch',
  '- A degree \u0008in statistics',
].join('\n');

test.each(['pretty', 'json', 'markdown'])(
  'nothing of a hostile posting drives the terminal: %s',
  async (format) => {
    await withFolder(async (cwd) => {
      await writeFile(join(cwd, 'ad.txt'), HOSTILE);
      const { code, out, err } = await runCli(
        ['match', 'ad.txt', fixture('clean'), '--format', format],
        { cwd },
      );
      expect([code, err]).toEqual([0, '']);
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e]/);
      if (format === 'markdown') expect(out).not.toMatch(/(?<!\\)<script|(?<!\\)!\[|(?<!\\):\/\//);
      if (format === 'json') {
        const quotes = (JSON.parse(out) as MatchReport).demands.map(({ quote }) => quote);
        expect(quotes.filter((quote) => !HOSTILE.includes(quote))).toEqual([]);
      }
    });
  },
);

test('a name a shell reads more into is quoted in the command to type', async () => {
  await withFolder(async (cwd) => {
    await writeFile(join(cwd, "it's an ad.txt"), 'Requirements\n- Python\n- Docker\n');
    const { out } = await runCli(['match', "it's an ad.txt", fixture('clean')], { cwd });
    expect(out).toContain(`--for 'it'\\''s an ad.txt'\n`);
  });
});

test('a file that is not there, or a folder without a portfolio, is wrong use', async () => {
  await withFolder(async (cwd) => {
    const gone = await runCli(['match', 'gone.txt', fixture('clean')], { cwd });
    expect([gone.code, gone.out]).toEqual([2, '']);
    expect(gone.err).toContain('Cannot read gone.txt: no such file or folder.');
    const bare = await runCli(['match', join(process.cwd(), POSTING), 'nowhere'], { cwd });
    expect([bare.code, bare.out]).toEqual([2, '']);
  });
});

const MAIN = fileURLToPath(new URL('../../../../integrations/cli/main.ts', import.meta.url));

// Two whole processes, which a busy machine starts slowly.
test('reads standard input for -', { timeout: 120_000 }, () => {
  const argv = [MAIN, 'match', '-', SHOWCASE, '--json'];
  const out = execFileSync(process.execPath, argv, { input: 'Requirements\n- Python\n- Docker\n' });
  const { demands } = JSON.parse(out.toString()) as MatchReport;
  expect(demands.map(({ anyOf }) => anyOf)).toEqual([['Python'], ['Docker']]);
  const long = spawnSync(process.execPath, argv, { input: 'a'.repeat(4_000_000) });
  expect(long.status).toBe(2);
  expect(long.stderr.toString()).toContain('standard input: it has more than 1000000 characters');
});

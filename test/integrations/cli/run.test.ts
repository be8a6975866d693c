import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../integrations/cli/commands.ts';
import { run } from '../../../integrations/cli/run.ts';
import { fixture, runCli } from './run-cli.ts';

describe('wrong usage ends with 2 and says what was meant', () => {
  test.each([
    [['chekc'], 'Did you mean check?'],
    [['check', '--fromat', 'json'], 'Did you mean --format?'],
    [['check', '--format', 'xml'], 'Allowed choices are pretty, json, github.'],
    [['check', 'a', 'b'], 'too many arguments'],
    [['check', 'no-such-folder'], 'There is no folder no-such-folder.'],
    [['check', fixture('clean/portfolio.yaml')], 'give the folder that holds portfolio.yaml'],
    [['explain'], "missing required argument 'id'"],
    [['card'], "missing required argument 'project'"],
    [['resume', '--lens', 'ml-enginer'], 'Allowed choices are ml-engineer'],
    [['resume', '--format', 'md,odt'], 'Allowed are docx, html, json, md, pdf'],
    [['resume', '--stdout'], 'give one --lens and one --format'],
  ])('%j', async (argv, expected) => {
    const { code, out, err } = await runCli(argv);
    expect(err).toContain(expected);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test('no command at all prints the help on standard error', async () => {
    const { code, out, err } = await runCli([]);
    expect(err).toContain('Usage: modelfolio');
    expect([code, out]).toEqual([2, '']);
  });
});

describe('help and version end with 0', () => {
  test('the program lists every command in order, with examples', async () => {
    const { code, out } = await runCli(['--help']);
    const listed = [...out.matchAll(/^ {2}([a-z]+) .*?/gm)].map((match) => match[1]);
    expect(listed.filter((name) => name !== 'modelfolio')).toEqual([
      ...COMMANDS.map(({ name }) => name),
      'help',
    ]);
    expect(out).toMatch(/Examples:\n {2}modelfolio check\n/);
    expect(code).toBe(0);
  });

  test.each(COMMANDS)(
    '$name describes itself, its options and its examples',
    async ({ name, summary, examples }) => {
      const { code, out, err } = await runCli([name, '--help']);
      expect(out).toContain(`Usage: modelfolio ${name}`);
      expect(out).toContain(`Examples:\n  modelfolio ${examples[0]}\n`);
      expect(summary.length).toBeLessThan(46);
      expect([code, err]).toEqual([0, '']);
    },
  );

  test('examples are lines the program understands', async () => {
    for (const { name, examples } of COMMANDS) {
      for (const example of examples) {
        const { code } = await runCli([...example.split(' '), '--help']);
        expect([example.split(' ')[0], code]).toEqual([name, 0]);
      }
    }
  });

  test('the version is the one of the package', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, out: '9.8.7\n', err: '' });
  });
});

test('a fault of our own ends with 70, says so, and shows the stack', async () => {
  let err = '';
  const code = await run(['schema'], {
    out: () => {
      throw new TypeError('seeded fault');
    },
    err: (text) => void (err += text),
    cwd: process.cwd(),
    colour: false,
    version: '9.8.7',
  });
  expect(code).toBe(70);
  expect(err).toContain('This is a bug in modelfolio 9.8.7');
  expect(err).toContain('npm bugs modelfolio');
  expect(err).toMatch(/TypeError: seeded fault\n {4}at /);
});

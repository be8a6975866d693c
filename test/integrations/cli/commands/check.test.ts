import { cp, symlink, truncate } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { expectGolden } from '../golden.ts';
import { fixture, runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

interface Report {
  readonly findings: readonly {
    rule: string;
    file: string;
    line: number;
    column: number;
    message: string;
    help?: string;
  }[];
  readonly errors: number;
  readonly warnings: number;
}

const LETTERS = 'projects/letters/project.yaml';

/** Fixture, exit code, and every finding as `rule file:line:column`. */
const CASES: readonly (readonly [string, number, readonly string[]])[] = [
  ['clean', 0, []],
  ['draft', 0, []],
  ['anchor-bomb', 1, [`manifest/too-many-aliases ${LETTERS}:1:1`]],
  ['broken-yaml', 1, [`manifest/syntax ${LETTERS}:5:1`]],
  ['duplicate-key', 1, [`manifest/duplicate-key ${LETTERS}:6:1`]],
  [
    'empty-folder',
    1,
    ['portfolio/missing-profile portfolio.yaml:1:1', 'portfolio/no-projects projects:1:1'],
  ],
  ['invalid-utf8', 1, [`manifest/encoding ${LETTERS}:2:11`]],
  ['javascript-url', 1, [`manifest/value ${LETTERS}:6:9`]],
  ['missing-file', 1, [`evidence/missing-file ${LETTERS}:12:21`]],
  ['path-escape', 1, [`manifest/value ${LETTERS}:11:21`]],
  ['percentage', 1, [`manifest/percentage ${LETTERS}:8:30`]],
  ['regression-with-confusion', 1, ['manifest/wrong-family projects/rents/project.yaml:9:3']],
  ['two-projects-one-id', 1, ['portfolio/duplicate-id projects/prints/project.yaml:2:5']],
  [
    'unknown-key',
    1,
    [`manifest/unknown-key ${LETTERS}:5:13`, `manifest/unknown-key ${LETTERS}:7:3`],
  ],
];

async function checked(dir: string): Promise<Report & { code: number }> {
  const { code, out } = await runCli(['check', dir, '--format', 'json']);
  return { code, ...(JSON.parse(out) as Report) };
}

describe('each kind of broken input', () => {
  test.each(CASES)('%s ends with %i and its own findings', async (name, expected, findings) => {
    const report = await checked(fixture(name));
    expect(
      report.findings.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`),
    ).toEqual(findings);
    expect(report.code).toBe(expected);
  });

  test('a percentage is answered with the fraction to type', async () => {
    const { findings } = await checked(fixture('percentage'));
    expect(findings[0]?.help).toBe('Write 0.93.');
  });

  test('an unknown key is answered with the key that was meant', async () => {
    const { findings } = await checked(fixture('unknown-key'));
    expect(findings.map(({ help }) => help)).toEqual([
      'Did you mean `name`?',
      'Did you mean `primaryMetric`?',
    ]);
  });

  test('a manifest of 50 MB is refused unread', async () => {
    await withCopy('draft', async (folder) => {
      await truncate(join(folder, 'projects/first-steps/project.yaml'), 50 * 1024 * 1024);
      const { code, findings } = await checked(folder);
      expect(findings.map(({ rule }) => rule)).toEqual(['manifest/too-large']);
      expect(code).toBe(1);
    });
  });

  test('a link out of the project folder is no evidence', async () => {
    await withCopy('missing-file', async (folder) => {
      await symlink(dirname(folder), join(folder, 'projects/letters/evidence'));
      const { findings } = await checked(folder);
      expect(findings.map(({ rule }) => rule)).toEqual(['evidence/missing-file']);
    });
  });
});

describe('what is printed', () => {
  test('all problems of all files come in one run', async () => {
    const { findings, errors } = await checked(fixture('several-files'));
    expect(new Set(findings.map(({ file }) => file))).toEqual(
      new Set([
        'portfolio.yaml',
        LETTERS,
        'projects/prints/project.yaml',
        'projects/rents/project.yaml',
      ]),
    );
    expect(findings.filter(({ file }) => file === LETTERS).length).toBeGreaterThan(1);
    expect(errors).toBe(findings.length);
  });

  test('a clean portfolio is said to be clean', async () => {
    expect(await runCli(['check', fixture('clean')])).toEqual({
      code: 0,
      out: 'No problems in 1 project.\n',
      err: '',
    });
  });

  test.each(['several-files', 'unknown-key', 'clean'])(
    'the json report of %s keeps its promised shape',
    async (name) => {
      const { out } = await runCli(['check', fixture(name), '--json']);
      const ajv = new Ajv({ allErrors: true });
      expect(ajv.validate(REPORT_SCHEMA, JSON.parse(out)), ajv.errorsText()).toBe(true);
    },
  );

  test.each(['several-files', 'unknown-key'])('%s reads as in its golden file', async (name) => {
    const { out } = await runCli(['check', fixture(name)]);
    expectGolden(`check-${name}.txt`, out);
  });

  test('in colour, the text stays the same', async () => {
    const { out } = await runCli(['check', fixture('unknown-key')], { colour: true });
    expect(out).toContain('\u001b[');
    expectGolden('check-unknown-key.txt', out.replace(/\u001b\[\d+m/g, ''));
  });

  test('GitHub gets files from the root of the repository', async () => {
    const { out } = await runCli(['check', 'unknown-key', '--format', 'github'], {
      cwd: dirname(fixture('unknown-key')),
    });
    expect(out.split('\n')[0]).toMatch(
      /^::error file=unknown-key\/projects\/letters\/project\.yaml,line=5,col=13,title=manifest\/unknown-key::`nmae`/,
    );
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  test('no report names the folder of this machine', async () => {
    for (const format of ['pretty', 'json', 'github']) {
      const { out } = await runCli(['check', fixture('several-files'), '--format', format]);
      expect(out).not.toContain(dirname(fixture('several-files')));
    }
  });

  test('without a folder, the current one is checked', async () => {
    expect((await runCli(['check'], { cwd: fixture('clean') })).out).toBe(
      'No problems in 1 project.\n',
    );
  });
});

const REPORT_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['findings', 'errors', 'warnings'],
  properties: {
    errors: { type: 'integer' },
    warnings: { type: 'integer' },
    findings: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['rule', 'severity', 'file', 'line', 'column', 'path', 'message'],
        properties: {
          rule: { type: 'string', pattern: '^[a-z]+/[a-z0-9-]+$' },
          severity: { enum: ['error', 'warning', 'advice'] },
          file: { type: 'string', pattern: '^[^/]' },
          line: { type: 'integer', minimum: 1 },
          column: { type: 'integer', minimum: 1 },
          path: { type: 'string' },
          message: { type: 'string', minLength: 1 },
          help: { type: 'string', minLength: 1 },
        },
      },
    },
  },
};

function withCopy(name: string, use: (folder: string) => Promise<void>): Promise<void> {
  return withFolder(async (folder) => {
    await cp(fixture(name), folder, { recursive: true });
    await use(folder);
  });
}

import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UnreadableFolderError, loadPortfolio } from '../../src/manifest/load-fs.ts';

const PROFILE = 'schemaVersion: "1"\nname: Alex Example\nheadline: Analyst\n';
const DRAFT = 'schemaVersion: "1"\ntitle: Tumours\ntask: { type: tabular-regression }\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelfolio-load-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Record<string, string | Buffer>) {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

async function rules() {
  return (await loadPortfolio(folder)).findings.map(
    (finding) => `${finding.rule} ${finding.place.file}:${finding.place.line}`,
  );
}

describe('a folder', () => {
  test('that is missing is the only thing that throws', async () => {
    await expect(loadPortfolio(join(folder, 'nowhere'))).rejects.toThrow(UnreadableFolderError);
  });

  test('that is empty is told how to start', async () => {
    expect(await rules()).toEqual([
      'portfolio/missing-profile portfolio.yaml:1',
      'portfolio/no-projects projects:1',
    ]);
  });

  test('gives a portfolio sorted by id, with every file it read', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/b/project.yaml': DRAFT,
      'projects/a/project.json': JSON.stringify({
        schemaVersion: '1',
        title: 'A',
        task: { type: 'tabular-regression' },
      }),
    });
    const { portfolio, findings, sources, files } = await loadPortfolio(folder);
    expect(findings).toEqual([]);
    expect(portfolio?.projects.map((project) => project.id)).toEqual(['a', 'b']);
    expect([...sources.keys()]).toEqual([
      'portfolio.yaml',
      'projects/a/project.json',
      'projects/b/project.yaml',
    ]);
    expect(files).toContain(join(folder, 'projects/b/project.yaml'));
  });

  test('keeps good projects beside broken ones and reports all of them', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': DRAFT,
      'projects/b/project.yaml': 'title: [',
      'projects/c/project.yaml': `${DRAFT}colour: red\n`,
    });
    const { portfolio, findings } = await loadPortfolio(folder);
    expect(portfolio?.projects.map((project) => project.id)).toEqual(['a']);
    expect(findings.map((finding) => finding.place.file)).toEqual([
      'projects/b/project.yaml',
      'projects/c/project.yaml',
    ]);
  });

  test('tells two projects with one id apart', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': `${DRAFT}id: same\n`,
      'projects/b/project.yaml': `${DRAFT}id: same\n`,
    });
    expect(await rules()).toEqual(['portfolio/duplicate-id projects/b/project.yaml:4']);
  });

  test('refuses two manifests for one project', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': DRAFT,
      'projects/a/project.json': '{}',
    });
    expect(await rules()).toEqual(['portfolio/two-manifests projects/a/project.json:1']);
  });
});

describe('a file', () => {
  test('above the limit is refused unread', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': Buffer.alloc(50 * 1024 * 1024, 'a: 1\n'),
    });
    expect(await rules()).toEqual(['manifest/too-large projects/a/project.yaml:1']);
  });

  test('with a case study in it has the same limit, and other words', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml':
        'schemaVersion: "1"\ntitle: A\ntask: { type: tabular-regression }\n',
      'projects/a/case-study.mdx': Buffer.alloc(2 * 1024 * 1024, 'a\n'),
    });
    const { findings } = await loadPortfolio(folder);
    expect(findings.filter(({ rule }) => rule === 'manifest/too-large')).toMatchObject([
      {
        place: { file: 'projects/a/case-study.mdx' },
        message: expect.stringContaining('a case study has at most 1 MB'),
        help: expect.stringContaining('link to them'),
      },
    ]);
  });

  test('that is not UTF-8 is refused at the line where it stops being', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': Buffer.concat([
        Buffer.from('title: A\nx: '),
        Buffer.from([0xc3, 0x28]),
      ]),
    });
    expect(await rules()).toEqual(['manifest/encoding projects/a/project.yaml:2']);
  });
});

describe('a manifest in TypeScript', () => {
  test('is imported and checked like every other', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.ts':
        "export default { schemaVersion: '1', title: 'A', task: { type: 'tabular-regression' },\n  tagLine: 'x' };\n",
    });
    expect(await rules()).toEqual(['manifest/unknown-key projects/a/project.ts:2']);
  });

  test('that throws is a finding', async () => {
    write({ 'portfolio.yaml': PROFILE, 'projects/a/project.ts': "throw new Error('no');\n" });
    expect(await rules()).toEqual(['manifest/module projects/a/project.ts:1']);
  });
});

test('one broken key does not hide what is wrong with the others', async () => {
  write({
    'portfolio.yaml': PROFILE,
    'projects/a/project.yaml': `${DRAFT}tagLine: x\ndates: { updated: soon }\nevaluation:\n  metrics:\n    - { id: r2, value: 93, split: test }\n`,
  });
  expect(await rules()).toEqual([
    'manifest/unknown-key projects/a/project.yaml:4',
    'manifest/value projects/a/project.yaml:5',
    'metrics/range projects/a/project.yaml:8',
  ]);
});

describe('a case study', () => {
  test('is read beside its manifest, and watched', async () => {
    const body = 'projects/a/case-study.mdx';
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': DRAFT,
      [body]: '## It went well',
    });
    const { portfolio, sources, files } = await loadPortfolio(folder);
    expect(portfolio?.projects[0]?.caseStudy).toBe(body);
    expect(sources.get(body)).toBe('## It went well');
    expect(files).toContain(join(folder, body));
  });

  test('that is no text is a finding', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': DRAFT,
      'projects/a/case-study.mdx': Buffer.from([0x61, 0xff]),
    });
    expect(await rules()).toEqual(['manifest/encoding projects/a/case-study.mdx:1']);
  });
});

describe('evidence', () => {
  const measured = (from: string, value = '') =>
    `${DRAFT}evaluation:\n  metrics:\n    - { id: mae, ${value}split: test, from: ${from} }\n`;

  test('is read, hashed, and its number compared with one typed beside it', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': measured('{ file: m.json, pointer: /mae }', 'value: 44.92, '),
      'projects/a/m.json': '{"mae": 44.917}',
    });
    const { portfolio, findings, files } = await loadPortfolio(folder);
    expect(findings).toEqual([]);
    expect(portfolio?.projects[0]?.evidence['m.json']).toMatchObject({
      file: 'projects/a/m.json',
      bytes: 15,
    });
    expect(files).toContain(join(folder, 'projects/a/m.json'));
  });

  test('gives a number its digits', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': measured('{ file: m.json, pointer: /mae }'),
      'projects/a/m.json': '{"mae": 44.90}',
    });
    const { portfolio } = await loadPortfolio(folder);
    const [project] = portfolio?.projects ?? [];
    expect(project?.manifest.evaluation?.metrics?.[0]?.value).toBe(44.9);
    expect(project?.tree.writtenAt(['evaluation', 'metrics', 0, 'value'])).toBe('44.90');
  });

  test.each([
    ['{ file: nowhere.json }', 'evidence/missing-file'],
    ['{ file: m.json, pointer: /rmse }', 'evidence/lost-pointer'],
    ['{ file: m.json, pointer: /mae, sha256: "' + '0'.repeat(64) + '" }', 'evidence/changed-file'],
    ['{ file: bad.json, pointer: /mae }', 'evidence/not-a-number'],
    ['{ file: link.json, pointer: /mae }', 'evidence/outside'],
    ['{ file: ../../outside.json, pointer: /mae }', 'manifest/value'],
    ['{ file: folder, pointer: /mae }', 'evidence/missing-file'],
    ['{ file: large.json, pointer: /mae }', 'evidence/too-large'],
    ['{ file: latin.json, pointer: /mae }', 'evidence/broken-file'],
    ['[m.json]', 'manifest/type'],
  ])('%s is %s', async (from, rule) => {
    write({
      'outside.json': '{"mae": 45}',
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': measured(from),
      'projects/a/m.json': '{"mae": 44.917}',
      'projects/a/bad.json': '{"mae": NaN}',
      'projects/a/folder/m.json': '{}',
      'projects/a/large.json': Buffer.alloc(20_000_001, ' '),
      'projects/a/latin.json': Buffer.from([0x22, 0xe9, 0x22]),
    });
    symlinkSync(join(folder, 'outside.json'), join(folder, 'projects/a/link.json'));
    expect(await rules()).toEqual([`${rule} projects/a/project.yaml:6`]);
  });

  test('typed differently is an error that shows both', async () => {
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': measured('{ file: m.json, pointer: /mae }', 'value: 45.0, '),
      'projects/a/m.json': '{"mae": 44.917}',
    });
    const { findings } = await loadPortfolio(folder);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'evidence/value-differs', severity: 'error' });
    expect(findings[0]?.message).toContain('says 45.0; `m.json` says 44.917 at `/mae`');
  });

  test('whose hash a dvc.lock records is found from its folder upwards', async () => {
    const text = '{"mae": 44.917}\r\n';
    const md5 = (content: string) => createHash('md5').update(content).digest('hex');
    const lock = (hash: string) =>
      `schema: "2.0"\nstages:\n  train:\n    cmd: python train.py\n    outs:\n      - { path: out/m.json, md5: "${hash}" }\n`;
    const from = '{ file: runs/out/m.json, pointer: /mae }';
    write({
      'portfolio.yaml': PROFILE,
      'projects/a/project.yaml': measured(from),
      'projects/a/runs/out/m.json': text,
      'projects/a/runs/dvc.lock': lock(md5(text)),
    });
    const lockOf = async () =>
      (await loadPortfolio(folder)).portfolio?.projects[0]?.evidence['runs/out/m.json']?.lock;
    expect(await lockOf()).toMatchObject({ file: 'projects/a/runs/dvc.lock', matches: true });
    // DVC before 3.0 took the hash with line ends as on Unix.
    write({ 'projects/a/runs/dvc.lock': lock(md5(text.replace('\r\n', '\n'))) });
    expect(await lockOf()).toMatchObject({ matches: true });
    write({ 'projects/a/runs/dvc.lock': lock('0'.repeat(32)) });
    expect(await rules()).toEqual(['evidence/lock-drift projects/a/project.yaml:6']);
    const [drift] = (await loadPortfolio(folder)).findings;
    expect(drift?.message).toContain(`md5 is ${md5(text)}`);
    expect(drift?.message).toContain(`projects/a/runs/dvc.lock says ${'0'.repeat(32)}`);
  });
});

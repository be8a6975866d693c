import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LENS_IDS } from '../../../../src/manifest/schema/lens-ids.ts';
import { RESUME_FORMATS } from '../../../../src/resume/formats.ts';
import { fixture, runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

test('all lenses and formats are written to exports, one line printed for each', async () => {
  await withFolder(async (cwd) => {
    const { code, out, err } = await runCli(['resume', fixture('clean')], { cwd });
    const expected = LENS_IDS.flatMap((lens) =>
      ['md', 'txt', 'json'].map((extension) => `resume-${lens}.${extension}`),
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(expected.map((name) => `exports/${name}\n`).join(''));
    expect((await readdir(join(cwd, 'exports'))).sort()).toEqual(expected.toSorted());
  });
});

test('one lens in some formats is written where it is asked for', async () => {
  await withFolder(async (cwd) => {
    const { out } = await runCli(
      ['resume', fixture('clean'), '--lens', 'ml-engineer', '--format', 'json,md', '--out', 'a/b'],
      { cwd },
    );
    expect(out).toBe('a/b/resume-ml-engineer.json\na/b/resume-ml-engineer.md\n');
    const json = JSON.parse(await readFile(join(cwd, 'a/b/resume-ml-engineer.json'), 'utf8')) as {
      basics: { name: string };
    };
    expect(json.basics.name).toBe('Sam Sample');
  });
});

test('files of the same name are replaced, other files stay', async () => {
  await withFolder(async (cwd) => {
    await mkdir(join(cwd, 'exports'));
    await writeFile(join(cwd, 'exports/letter.md'), 'mine');
    await writeFile(join(cwd, 'exports/resume-ml-engineer.md'), 'old');
    await runCli(['resume', fixture('clean'), '--lens', 'ml-engineer', '--format', 'md'], { cwd });
    expect(await readFile(join(cwd, 'exports/letter.md'), 'utf8')).toBe('mine');
    expect(await readFile(join(cwd, 'exports/resume-ml-engineer.md'), 'utf8')).toContain(
      'Sam Sample',
    );
    expect((await readdir(join(cwd, 'exports'))).sort()).toEqual([
      'letter.md',
      'resume-ml-engineer.md',
    ]);
  });
});

test('all eight formats are asked for with one word, and each file is there', async () => {
  await withFolder(async (cwd) => {
    const { code, out, err } = await runCli(
      ['resume', fixture('clean'), '--lens', 'ml-engineer', '--format', 'all', '--json'],
      { cwd },
    );
    expect([code, err]).toEqual([0, '']);
    const { files, notWritten, leftOut } = JSON.parse(out) as {
      files: { format: string; file: string; bytes: number }[];
      notWritten: unknown[];
      leftOut: unknown[];
    };
    expect(files.map(({ format }) => format)).toEqual([...RESUME_FORMATS]);
    expect([notWritten, leftOut]).toEqual([[], []]);
    for (const { file, bytes } of files)
      expect((await readFile(join(cwd, file))).length).toBe(bytes);
  });
});

test('a page limit says on standard error what went, and keeps to it', async () => {
  await withFolder(async (cwd) => {
    const argv = ['resume', 'examples/showcase', '--lens', 'ml-engineer', '--format', 'md,txt'];
    const long = await runCli([...argv, '--out', join(cwd, 'long')], {});
    const short = await runCli([...argv, '--out', join(cwd, 'short'), '--pages', '1'], {});
    expect(long.err).toBe('');
    expect(short.err).toMatch(/^ml-engineer: left out to keep to 1 page\n(?: {2}\S.*\n)+$/);
    const text = async (folder: string) =>
      (await readFile(join(cwd, folder, 'resume-ml-engineer.txt'), 'utf8')).replace(/\s+/g, ' ');
    const [whole, cut] = [await text('long'), await text('short')];
    const gone = /^ {2}[a-z\d-]+\/[a-z-]+: (.*?)(?: \(a result below its baseline\))?$/gm;
    const bullets = [...short.err.matchAll(gone)].map(([, bullet = '']) => bullet);
    expect(bullets.length).toBeGreaterThan(3);
    expect(bullets.filter((bullet) => !whole.includes(bullet) || cut.includes(bullet))).toEqual([]);
  });
});

test('a character the PDF cannot draw stops that file alone, and the old one stays', async () => {
  await withFolder(async (cwd) => {
    const folder = join(cwd, 'portfolio');
    await cp(fixture('clean'), folder, { recursive: true });
    const file = join(folder, 'portfolio.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace('Sam Sample', '山田 Sample'));
    await mkdir(join(cwd, 'exports'));
    await writeFile(join(cwd, 'exports/resume-ml-engineer.pdf'), 'the one before');
    const { code, out, err } = await runCli(
      ['resume', 'portfolio', '--lens', 'ml-engineer', '--format', 'pdf,txt'],
      { cwd },
    );
    expect([code, out]).toEqual([1, 'exports/resume-ml-engineer.txt\n']);
    expect(err).toMatch(/resume\/missing-glyph[\s\S]*山 \(U\+5C71\)[\s\S]*help: /);
    expect(await readFile(join(cwd, 'exports/resume-ml-engineer.pdf'), 'utf8')).toBe(
      'the one before',
    );
  });
});

test.each([
  [['--stdout', '--lens', 'ml-engineer', '--format', 'pdf'], '--stdout prints text'],
  [['--stdout', '--lens', 'ml-engineer', '--format', 'all'], 'one --lens and one --format'],
  [['--stdout', '--json', '--lens', 'ml-engineer', '--format', 'md'], 'take one'],
  [['--pages', '3'], 'Allowed choices are 1, 2'],
  [['--paper', 'a3'], 'Allowed choices are a4, letter'],
  [['--format', 'word'], 'Allowed are docx, html, json'],
])('%j is wrong use, and it says why', async (argv, why) => {
  await withFolder(async (cwd) => {
    const { code, out, err } = await runCli(['resume', fixture('clean'), ...argv], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
    expect(await readdir(cwd)).toEqual([]);
  });
});

test('--stdout prints the same bytes that would be written, and writes nothing', async () => {
  await withFolder(async (cwd) => {
    const argv = ['resume', fixture('clean'), '--lens', 'data-scientist', '--format', 'txt'];
    const { code, out } = await runCli([...argv, '--stdout'], { cwd });
    expect(code).toBe(0);
    expect(await readdir(cwd)).toEqual([]);
    await runCli(argv, { cwd });
    expect(await readFile(join(cwd, 'exports/resume-data-scientist.txt'), 'utf8')).toBe(out);
  });
});

test('an output folder that is a file ends with 2', async () => {
  await withFolder(async (cwd) => {
    await writeFile(join(cwd, 'exports'), 'a file');
    const { code, err } = await runCli(['resume', fixture('clean')], { cwd });
    expect(err).toMatch(/^error: Cannot write exports/);
    expect(code).toBe(2);
  });
});

test('a portfolio with errors gets no résumé', async () => {
  await withFolder(async (cwd) => {
    const { code, out } = await runCli(['resume', fixture('percentage')], { cwd });
    expect([code, out]).toEqual([1, '']);
    expect(await readdir(cwd)).toEqual([]);
  });
});

test('a job ad orders projects and bullets, and nothing else changes', async () => {
  await withFolder(async (cwd) => {
    const argv = ['resume', 'examples/showcase', '--lens', 'data-scientist', '--format', 'md'];
    const posting = join(cwd, 'ad.txt');
    await writeFile(posting, 'Requirements\n- Time series\n- Forecasting\n- statsmodels\n');
    const plain = await runCli([...argv, '--stdout']);
    const fitting = await runCli([...argv, '--stdout', '--for', posting]);
    expect([fitting.code, fitting.err]).toEqual([0, '']);
    const lines = (text: string) => text.split('\n').toSorted();
    expect(lines(fitting.out)).toEqual(lines(plain.out));
    expect(fitting.out).not.toBe(plain.out);
    const firstProject = /## Projects\n+### (.*)/.exec(fitting.out)?.[1];
    expect(firstProject).toContain('CO2');
  });
});

test('without a lens the reader of the ad is written for, alone', async () => {
  await withFolder(async (cwd) => {
    await writeFile(join(cwd, 'ad.txt'), 'Data Analyst\n\nRequirements\n- Python\n- SQL\n');
    const argv = ['resume', fixture('clean'), '--for', 'ad.txt', '--format', 'txt'];
    const { code, out } = await runCli(argv, { cwd });
    expect([code, out]).toEqual([0, 'exports/resume-applied-analyst.txt\n']);
  });
});

test('an ad without demands orders nothing, and no file is written', async () => {
  await withFolder(async (cwd) => {
    await writeFile(join(cwd, 'ad.txt'), 'Lorem ipsum.');
    const { code, out, err } = await runCli(['resume', fixture('clean'), '--for', 'ad.txt'], {
      cwd,
    });
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/^Inconclusive: /);
    expect(await readdir(cwd)).toEqual(['ad.txt']);
  });
});

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { create, filesBelow, temporaryFolder, textOf } from './create-fixture.ts';

const QUIET = ['--no-install', '--no-git'];

describe('a new portfolio', () => {
  test('without a terminal it behaves as with --yes', () => {
    const cwd = temporaryFolder();
    const plain = create(cwd, 'plain', ...QUIET);
    const agreed = create(cwd, 'agreed', '--yes', ...QUIET);
    expect([plain.code, agreed.code]).toEqual([0, 0]);
    expect(filesBelow(join(cwd, 'plain'))).toEqual(filesBelow(join(cwd, 'agreed')));
  });

  test('without a folder it is called my-portfolio', () => {
    const cwd = temporaryFolder();
    expect(create(cwd, '--yes', ...QUIET).code).toBe(0);
    expect(existsSync(join(cwd, 'my-portfolio/portfolio.yaml'))).toBe(true);
  });

  test('it ignores what builds leave behind', () => {
    const cwd = temporaryFolder();
    create(cwd, 'site', ...QUIET);
    expect(filesBelow(join(cwd, 'site'))).not.toContain('_gitignore');
    expect(textOf(cwd, 'site/.gitignore').split('\n')).toEqual(
      expect.arrayContaining(['node_modules/', 'dist/', '.astro/']),
    );
  });

  test('the package is named after the folder, in characters npm takes', () => {
    const cwd = temporaryFolder();
    create(cwd, 'Zoë’s Site', ...QUIET);
    expect(JSON.parse(textOf(cwd, 'Zoë’s Site/package.json'))).toMatchObject({
      name: 'zoe-s-site',
    });
  });

  test('the next steps are printed, with the folder', () => {
    const { stdout } = create(temporaryFolder(), 'site', ...QUIET);
    expect(stdout).toContain('cd site');
    expect(stdout).toContain('npm install');
  });

  test('without packages, the import of a repository is a step to take', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'my repo'));
    const { code, stdout } = create(cwd, 'site', '--from', 'my repo', ...QUIET);
    expect(code).toBe(0);
    expect(stdout).toContain('npx modelfolio import "../my repo"');
    expect(existsSync(join(cwd, 'site/projects/sample-digits'))).toBe(true);
  });

  test('a Git repository is started unless told otherwise', () => {
    const cwd = temporaryFolder();
    create(cwd, 'with', '--no-install');
    create(cwd, 'without', ...QUIET);
    expect(existsSync(join(cwd, 'with/.git'))).toBe(true);
    expect(existsSync(join(cwd, 'without/.git'))).toBe(false);
  });

  test.each(['Ada Example', "Noor: O'Neil #1", 'A "quoted" $& name', 'Łucja 李', 'yes', '- dash'])(
    'the name %j stands in portfolio.yaml as it was typed',
    (name) => {
      const cwd = temporaryFolder();
      expect(create(cwd, 'site', `--name=${name}`, ...QUIET).code).toBe(0);
      expect(parse(textOf(cwd, 'site/portfolio.yaml'))).toMatchObject({ name });
    },
  );
});

describe('a place that is taken', () => {
  test('a folder with files is refused with exit code 1 and left alone', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'full'));
    writeFileSync(join(cwd, 'full/notes.txt'), 'mine');
    const { code, stderr } = create(cwd, 'full', '--yes');
    expect(code).toBe(1);
    expect(stderr).toContain('full is not empty: it holds notes.txt');
    expect(filesBelow(cwd)).toEqual(['full/notes.txt']);
    expect(textOf(cwd, 'full/notes.txt')).toBe('mine');
  });

  test('a file is refused', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'taken'), 'mine');
    expect(create(cwd, 'taken', '--yes')).toMatchObject({ code: 1 });
    expect(textOf(cwd, 'taken')).toBe('mine');
  });

  test('an empty folder and a folder with only .git are fine', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'empty'));
    mkdirSync(join(cwd, 'cloned/.git'), { recursive: true });
    expect(create(cwd, 'empty', ...QUIET).code).toBe(0);
    expect(create(cwd, 'cloned', ...QUIET).code).toBe(0);
  });
});

describe('wrong usage', () => {
  test.each([
    [['site', '--template', 'fancy'], 'minimal, engineer, researcher'],
    [['site', '--template', '../../test'], 'minimal, engineer, researcher'],
    [['site', '--deploy', 'ftp'], 'github-pages, netlify, cloudflare, vercel, none'],
    [['site', '--colour', 'red'], "Unknown option '--colour'"],
    [['site', '--name', ''], 'Write a name of 1 to 80 characters'],
    [['site', '--name', 'two\nlines'], 'on one line'],
    [['site', '--name', '<b>Ada</b>'], 'without angle brackets'],
    [['site', '--from', 'nowhere'], 'there is no folder nowhere'],
    [['my', 'site'], 'One folder is enough'],
    [[''], 'Name the folder'],
  ])('%j ends with exit code 2 and writes nothing', (args, words) => {
    const cwd = temporaryFolder();
    const { code, stderr } = create(cwd, ...args, '--yes');
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(filesBelow(cwd)).toEqual([]);
  });
});

describe('asking about the program', () => {
  test('--help shows every option and examples, and writes nothing', () => {
    const cwd = temporaryFolder();
    const { code, stdout } = create(cwd, '--help');
    expect(code).toBe(0);
    for (const option of [
      'template',
      'name',
      'deploy',
      'from',
      'no-install',
      'no-git',
      'yes',
      'version',
    ]) {
      expect(stdout).toContain(`--${option}`);
    }
    expect(stdout).toContain('npm create modelfolio@latest my-portfolio -- --yes');
    expect(filesBelow(cwd)).toEqual([]);
  });

  test('--version prints the version of the package', () => {
    expect(create(temporaryFolder(), '--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

import { existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { run } from '../integrations/cli/run.ts';
import { composeBullets } from '../src/claims/bullets.ts';
import { claimText } from '../src/claims/text.ts';
import { deriveFacts } from '../src/facts/derive.ts';
import { LENSES } from '../src/lenses/lenses.ts';
import { wishesFor } from '../src/claims/wishes.ts';
import { loadPortfolio } from '../src/manifest/load-fs.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = join(ROOT, 'README.md');
const text = readFileSync(README, 'utf8');

/** Code blocks by the words after the fence. */
function blocks(kind: string): string[] {
  return [...text.matchAll(/```([^\n]*)\n([\s\S]*?)```/g)]
    .filter((match) => match[1] === kind)
    .map((match) => match[2] ?? '');
}

async function output(command: string): Promise<string> {
  let printed = '';
  const print = (more: string) => void (printed += more);
  await run(command.split(' ').slice(1), {
    out: print,
    err: print,
    cwd: ROOT,
    colour: false,
    version: '0.0.0',
  });
  return printed;
}

// A block that ends with an ellipsis shows the first lines of a long output, as many as it has.
function startOf(printed: string, shown: string): string {
  if (!shown.endsWith(`\n${MORE}`)) return printed;
  const lines = shown.split('\n').length - MORE.split('\n').length;
  return `${printed.split('\n').slice(0, lines).join('\n')}\n${MORE}`;
}

const MORE = '…\n';

describe('README', () => {
  const consoles = blocks('console').map((block) => ({
    command: block.split('\n')[0]?.slice(2) ?? '',
    shown: block.split('\n').slice(1).join('\n'),
  }));

  // One command starts Astro, which a busy machine does slowly.
  test.each(consoles)(
    'shows what `$command` prints',
    { timeout: 120_000 },
    async ({ command, shown }) => {
      const printed = startOf(await output(command), shown);
      if (process.env['UPDATE']) {
        writeFileSync(
          README,
          readFileSync(README, 'utf8').replace(
            `$ ${command}\n${shown}`,
            () => `$ ${command}\n${printed}`,
          ),
        );
      } else {
        expect(shown).toBe(printed);
      }
    },
  );

  test('has manifests that check', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'modelfolio-readme-'));
    mkdirSync(join(folder, 'projects/tumours'), { recursive: true });
    writeFileSync(join(folder, 'portfolio.yaml'), blocks('yaml portfolio').join(''));
    writeFileSync(join(folder, 'projects/tumours/project.yaml'), blocks('yaml project').join(''));
    const { findings, portfolio } = await loadPortfolio(folder);
    rmSync(folder, { recursive: true });
    expect(findings).toEqual([]);
    expect(portfolio?.projects).toHaveLength(1);
  });

  test('lets portfolio.yaml reword, pin and drop a bullet', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'modelfolio-readme-'));
    mkdirSync(join(folder, 'projects/tumours'), { recursive: true });
    const profile = blocks('yaml portfolio').join('') + blocks('yaml resume').join('');
    writeFileSync(join(folder, 'portfolio.yaml'), profile);
    writeFileSync(join(folder, 'projects/tumours/project.yaml'), blocks('yaml project').join(''));
    const printed = await output(`modelfolio check ${folder}`);
    const { portfolio } = await loadPortfolio(folder);
    rmSync(folder, { recursive: true });
    expect(printed).toBe('No problems in 1 project.\n');
    const [project] = portfolio?.projects ?? [];
    const [lens] = LENSES;
    if (!portfolio || !project || !lens) throw new Error('The portfolio of the README has nothing');
    const bullets = composeBullets(
      project,
      deriveFacts(project),
      lens,
      wishesFor(portfolio.profile),
    );
    expect(bullets.map(claimText)).toContain(
      'Raised recall to 0.937 (95% CI 0.850 to 0.976) on 64 held-out samples, from 0.813 with one rule',
    );
  });

  test('shows a bullet for each lens', async () => {
    const { portfolio } = await loadPortfolio(join(ROOT, 'examples/showcase'));
    const project = portfolio?.projects.find(({ id }) => id === 'tumour-triage');
    if (!portfolio || !project) throw new Error('The showcase has no tumour-triage');
    const facts = deriveFacts(project);
    const lines = LENSES.reduce<readonly string[]>((told, lens) => {
      const bullets = composeBullets(project, facts, lens).map(claimText);
      const fresh = bullets.find((text) => !told.some((line) => line.endsWith(text)));
      return [...told, `${lens.role}: ${fresh ?? ''}`];
    }, []);
    const printed = `${lines.join('\n')}\n`;
    if (process.env['UPDATE']) {
      const fence = /(```bullets tumour-triage\n)[\s\S]*?(```)/;
      const now = readFileSync(README, 'utf8');
      writeFileSync(
        README,
        now.replace(fence, (_, open, close) => `${open}${printed}${close}`),
      );
    } else {
      expect(blocks('bullets tumour-triage').join('')).toBe(printed);
    }
  });

  test.each(
    [
      ...text.matchAll(
        /\]\(([^)#:]+)\)|`((?:src|integrations|templates|examples|test)\/[^`\s]*)`/g,
      ),
    ].map((match) => [match[1] ?? match[2] ?? '']),
  )('points at %s, which exists', (path) => {
    expect(existsSync(join(ROOT, path)), path).toBe(true);
  });

  test('names the test command that CI runs', () => {
    expect(blocks('sh').join('')).toContain('npm ci && npm test');
    expect(readFileSync(join(ROOT, '.ci/run'), 'utf8')).toMatch(/npm ci\nnpm test/);
  });
});

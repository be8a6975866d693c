import { join } from 'node:path';
import type { HookParameters } from 'astro';
import { afterEach, describe, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import modelfolio from '../../../integrations/astro/index.ts';
import type { ModelfolioOptions } from '../../../integrations/astro/index.ts';
import { PAGE_POLICY } from '../../../integrations/astro/page-policy.ts';
import { ROUTES } from '../../../integrations/astro/page-table.ts';
import { LOCK_FILE, lockText } from '../../../integrations/overrides/lock.ts';
import { resetBridge } from './reset-bridge.ts';
import { copyOf, urlOf, writeIn } from './temporary-folder.ts';

type Setup = HookParameters<'astro:config:setup'>;
interface Changes {
  readonly site?: string;
  readonly integrations: readonly { readonly name: string }[];
  readonly security?: object;
  readonly markdown?: { readonly shikiConfig: { readonly theme: string } };
  readonly vite: { readonly plugins: readonly { readonly name: string }[] };
}

afterEach(resetBridge);

/** Sets the integration up in a folder; gives what it asked of the host. */
async function setUp(
  root: string,
  {
    command = 'build',
    site,
    present = [],
    options = {},
    shikiConfig = { theme: 'github-dark', themes: {} },
    csp = false,
  }: {
    command?: Setup['command'];
    site?: string;
    present?: readonly string[];
    options?: ModelfolioOptions;
    shikiConfig?: { theme: string; themes: Record<string, string> };
    csp?: boolean;
  } = {},
) {
  const [routes, warnings, changes] = [[] as string[], [] as string[], [] as Changes[]];
  const scripts: string[] = [];
  const host = {
    command,
    config: {
      root: urlOf(root),
      srcDir: urlOf(join(root, 'src')),
      publicDir: urlOf(join(root, 'public')),
      markdown: { shikiConfig },
      security: { csp },
      site,
      integrations: present.map((name) => ({ name, hooks: {} })),
    },
    injectRoute: ({ pattern }: { pattern: string }) => void routes.push(pattern),
    injectScript: (stage: string, content: string) => void scripts.push(`${stage} ${content}`),
    updateConfig: (change: Changes) => void changes.push(change),
    logger: { warn: (text: string) => void warnings.push(text) },
  };
  await modelfolio(options).hooks['astro:config:setup']?.(host as object as Setup);
  const isReport = (text: string) => text.startsWith('\n');
  const reports = warnings.filter(isReport);
  const others = warnings.filter((text) => !isReport(text));
  return { routes, reports, warnings: others, scripts, changes: changes[0] };
}

const ADDRESS = 'https://robin.example.org';
const PROFILE = 'schemaVersion: "1"\nname: Robin Example\nheadline: Tester of addresses\n';
const namesOf = (changes: Changes | undefined) => changes?.integrations.map(({ name }) => name);

describe('modelfolio', () => {
  test('injects its routes and modules and brings MDX and a sitemap', async () => {
    const { routes, warnings, changes } = await setUp(copyOf('sites/matrix'), { site: ADDRESS });
    const built = ROUTES.filter(({ devOnly }) => !devOnly);
    expect(routes).toEqual(built.map(({ pattern }) => pattern));
    expect(namesOf(changes)).toEqual(['@astrojs/mdx', '@astrojs/sitemap']);
    expect(changes?.vite.plugins.map(({ name }) => name)).toEqual(['modelfolio']);
    expect(warnings).toEqual([]);
  });

  test('brings nothing the site has already', async () => {
    const { changes } = await setUp(copyOf('sites/matrix'), {
      site: ADDRESS,
      present: ['@astrojs/sitemap', '@astrojs/mdx'],
    });
    expect(namesOf(changes)).toEqual([]);
  });

  test('takes the address of the profile when the host has none', async () => {
    const root = copyOf('sites/matrix');
    writeIn(root, 'portfolio.yaml', `${PROFILE}site: https://profile.example.org\n`);
    expect((await setUp(root)).changes?.site).toBe('https://profile.example.org');
    expect((await setUp(root, { site: ADDRESS })).changes?.site).toBe(ADDRESS);
  });

  test('gives built pages a strict policy, unless the site has or wants another', async () => {
    const root = copyOf('sites/matrix');
    const security = async (given: Parameters<typeof setUp>[1]) =>
      (await setUp(root, { site: ADDRESS, ...given })).changes?.security;
    expect(await security({})).toEqual({ csp: PAGE_POLICY });
    expect(await security({ command: 'dev' })).toBeUndefined();
    expect(await security({ csp: true })).toBeUndefined();
    expect(await security({ options: { csp: false } })).toBeUndefined();
  });

  test('puts a stylesheet of your own on every page, and none where none is named', async () => {
    const root = copyOf('sites/matrix');
    writeIn(root, 'src/look.css', ':root { --radius: 9px }');
    const { scripts } = await setUp(root, { site: ADDRESS, options: { styles: './src/look.css' } });
    expect(scripts).toEqual([`page-ssr import ${JSON.stringify(join(root, 'src/look.css'))};`]);
    expect((await setUp(root, { site: ADDRESS })).scripts).toEqual([]);
  });

  test('tells what the site replaces, and which original changed since that was recorded', async () => {
    const root = copyOf('sites/matrix');
    writeIn(root, 'src/Footer.astro', '<footer>Mine</footer>');
    const footer = { kind: 'component', name: 'Footer', file: 'src/Footer.astro' } as const;
    const recorded = { ...footer, original: 'x', sha256: '0'.repeat(64), modelfolio: '0.0.1' };
    writeIn(root, LOCK_FILE, lockText([recorded]));
    const options = { components: { Footer: './src/Footer.astro' } };
    const { warnings } = await setUp(root, { site: ADDRESS, options });
    expect(bridge().overrides).toEqual([footer]);
    expect(warnings).toEqual([expect.stringContaining('The original of Footer')]);
  });

  test('says what is missing without an address, and serves neither feed nor sitemap', async () => {
    const { routes, warnings, changes } = await setUp(copyOf('sites/matrix'));
    expect(warnings).toEqual([expect.stringContaining('No site address')]);
    expect(routes).not.toContain('/rss.xml');
    expect(namesOf(changes)).toEqual(['@astrojs/mdx']);
  });

  test('stops a build on errors, and lets a site be written in spite of them', async () => {
    const root = copyOf('sites/matrix');
    writeIn(root, 'projects/gamma/project.yaml', 'title: [\n');
    await expect(setUp(root)).rejects.toMatchObject({
      name: 'ManifestError',
      message: expect.stringContaining('projects/gamma/project.yaml'),
    });
    expect((await setUp(root, { command: 'dev' })).routes).toContain('/projects/[id]');
  });

  test('prints what a manifest or its prose is warned of in a build; development shows it itself', async () => {
    const root = copyOf('sites/matrix');
    writeIn(root, 'projects/alpha/case-study.mdx', 'See [it](gone.csv).\n');
    const { reports } = await setUp(root, { site: ADDRESS });
    expect(reports).toEqual([
      expect.stringMatching(
        /projects\/alpha\/case-study\.mdx:1:10 warning prose\/link\n.*There is no file gone\.csv[^]*> 1 \| See/,
      ),
    ]);
    expect((await setUp(root, { site: ADDRESS, command: 'dev' })).reports).toEqual([]);
  });

  test('reads the files anew for every build of a process', async () => {
    const root = copyOf('sites/matrix');
    await setUp(root);
    writeIn(root, 'portfolio.yaml', 'name: [\n');
    await expect(setUp(root)).rejects.toMatchObject({ name: 'ManifestError' });
  });

  test('refuses options it does not know, at once', () => {
    const wrong: Record<string, unknown> = { portfolo: '.' };
    expect(() => modelfolio(wrong)).toThrow('did you mean portfolio?');
  });

  test('colours code like the page, unless the site has a theme of its own', async () => {
    const root = copyOf('sites/matrix');
    const themeOf = async (theme: string, themes = {}) =>
      (await setUp(root, { shikiConfig: { theme, themes } })).changes?.markdown?.shikiConfig.theme;
    expect(await themeOf('github-dark')).toBe('css-variables');
    expect(await themeOf('nord')).toBeUndefined();
    expect(await themeOf('github-dark', { light: 'vitesse-light' })).toBeUndefined();
  });

  test('tells collections which folder it reads', async () => {
    const root = copyOf('sites');
    writeIn(root, 'src/content.config.ts', '');
    await setUp(root, { options: { portfolio: './matrix' } });
    expect(bridge().folder).toBe(join(root, 'matrix'));
  });

  test.each(['build', 'dev', 'sync'] as const)(
    'refuses paths that lead nowhere before a %s begins',
    async (command) => {
      const root = copyOf('sites/matrix');
      await expect(setUp(root, { command, options: { portfolio: './me' } })).rejects.toMatchObject({
        name: 'ModelfolioOptionsError',
        message: expect.stringMatching(/^modelfolio\(portfolio\): there is no folder "\.\/me"/),
      });
    },
  );

  test('asks for the content configuration', async () => {
    await expect(setUp(join(copyOf('sites/matrix'), 'projects'))).rejects.toMatchObject({
      name: 'MissingContentConfigError',
    });
  });
});

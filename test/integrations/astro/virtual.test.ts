import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMPONENT_NAMES } from '../../../integrations/astro/component-names.ts';
import type { SiteOptions } from '../../../integrations/astro/create-site.ts';
import { checkOptions } from '../../../integrations/astro/options.ts';
import type { ModelfolioOptions } from '../../../integrations/astro/options.ts';
import { virtualModules } from '../../../integrations/astro/virtual.ts';

const site: SiteOptions = {
  folder: '/home/alex/"site"',
  cacheDir: '/home/alex/.cache',
  base: '/',
  trailingSlash: 'ignore',
  format: 'directory',
  dev: false,
  site: 'https://alex.example.org',
};
const plugin = (options: ModelfolioOptions = {}, siteOptions = () => site) =>
  virtualModules(checkOptions(options), { root: new URL('file:///home/alex/'), siteOptions });

describe('the module of the site', () => {
  test('is resolved to an id no other plugin touches', () =>
    expect(plugin().resolveId('virtual:modelfolio/site')).toBe('\0virtual:modelfolio/site'));

  test('makes the site from options written as JSON', () => {
    const code = plugin().load('\0virtual:modelfolio/site') ?? '';
    expect(code).toContain("import { createSite } from 'modelfolio/astro/create-site';");
    const written = /createSite\((.*)\);/.exec(code)?.[1] ?? '';
    expect(JSON.parse(written)).toEqual(site);
  });

  test('asks for the options only when it is loaded', () => {
    const early = plugin({}, () => {
      throw new Error('too early');
    });
    expect(early.resolveId('virtual:modelfolio/site')).toBeDefined();
    expect(() => early.load('\0virtual:modelfolio/site')).toThrow('too early');
  });
});

describe('modules of components', () => {
  test('are files of the package', () => {
    const files = COMPONENT_NAMES.map(
      (name) => plugin().resolveId(`virtual:modelfolio/components/${name}`) ?? '',
    );
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(files).size).toBe(COMPONENT_NAMES.length);
  });

  test('are the author’s own where there is one, from the root of the site', () => {
    const own = plugin({ components: { Footer: './src/Footer.astro' } });
    expect(own.resolveId('virtual:modelfolio/components/Footer')).toBe(
      '/home/alex/src/Footer.astro',
    );
    expect(own.resolveId('virtual:modelfolio/components/Header')).toMatch(
      /components[\\/]Header\.astro$/,
    );
  });

  test.each(['Nothing', 'footer', '../virtual', 'constructor', ''])(
    'are not made up for the name "%s"',
    (name) => {
      expect(plugin().resolveId(`virtual:modelfolio/components/${name}`)).toBeUndefined();
    },
  );
});

describe('everything else', () => {
  test.each([
    'astro',
    './site',
    'virtual:modelfolio',
    'virtual:modelfolio/sites',
    '\0virtual:modelfolio/site',
  ])('leaves %j to others', (id) => {
    expect(plugin().resolveId(id)).toBeUndefined();
  });

  test.each(['virtual:modelfolio/site', '\0virtual:modelfolio/other', '/home/alex/page.astro'])(
    'does not load %j',
    (id) => {
      expect(plugin().load(id)).toBeUndefined();
    },
  );

  test('drops one remark of the bundler and keeps the others', () => {
    const drops = (code?: string) => plugin().onLog('warn', code === undefined ? {} : { code });
    expect(drops('MODULE_LEVEL_DIRECTIVE')).toBe(false);
    expect([drops('UNRESOLVED_IMPORT'), drops()]).toEqual([undefined, undefined]);
  });

  test('leaves the core to Node, except in the browser', () => {
    for (const name of ['ssr', 'prerender']) {
      expect(plugin().configEnvironment(name)?.resolve.external).toEqual(
        expect.arrayContaining(['modelfolio/card', 'modelfolio/site', 'modelfolio/resume']),
      );
    }
    expect(plugin().configEnvironment('client')).toBeUndefined();
  });
});

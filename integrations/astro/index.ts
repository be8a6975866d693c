import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, HookParameters } from 'astro';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { hasErrors } from '../../src/findings/finding.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { LoadedPortfolio } from '../../src/manifest/portfolio.ts';
import { reportPretty } from '../../src/findings/reporters/pretty.ts';
import { OMITTABLE_PAGES } from '../../src/site/site-input.ts';
import { bridge } from './bridge.ts';
import { drawEarly } from './draw-early.ts';
import { finishBuild } from './finish-build.ts';
import { injectRoutes } from './inject-routes.ts';
import { ManifestError } from './manifest-error.ts';
import { checkOptions } from './options.ts';
import type { CheckedOptions, ModelfolioOptions } from './options.ts';
import { watchPortfolio } from './overlay.ts';
import { PAGE_POLICY, isPoliced } from './page-policy.ts';
import { ownFile, requireOwnFiles } from './own-files.ts';
import { requireContentConfig } from './content-config.ts';
import { portfolioFolder } from './portfolio-folder.ts';
import { followPortrait, portraitFile } from './portrait-file.ts';
import { canIndex } from './search-index.ts';
import { sitemapEntry } from './sitemap-entry.ts';
import { tellDrafts } from './tell-drafts.ts';
import { unreadablePages } from './unreadable-page.ts';
import { virtualModules } from './virtual.ts';
import { overridesOf } from '../overrides/override.ts';
import { warnOfChanged } from '../overrides/warn-of-changes.ts';
import type { SiteOptions } from './create-site.ts';
import { loadOnce } from './load-once.ts';
import { forget } from './remember.ts';

export type { ModelfolioOptions } from './options.ts';
export type { CaseStudyFiles, ShownBlock } from './case-study-files.ts';
export type { Site, SiteFiles } from './site-context.ts';
export { COMPONENT_NAMES } from './component-names.ts';

/**
 * Makes a portfolio site of the manifests beside astro.config:
 *
 *   options -> load and check the portfolio -> routes and modules -> (dev) watch | (build) tidy up
 *
 * @throws OptionsError for options it does not know or paths that lead nowhere, ManifestError when a build meets errors
 */
export default function modelfolio(given: ModelfolioOptions = {}): AstroIntegration {
  const options = checkOptions(given);
  let config: AstroConfig | undefined;
  let [dev, policed, search] = [false, false, false];
  const folderIn = (root: URL) => portfolioFolder(options.portfolio, root);
  const siteOptions = () => ({ ...settingsOf(config, { dev, folderIn, options }), search });
  return {
    name: 'modelfolio',
    hooks: {
      'astro:config:setup': async (host) => {
        dev = host.command === 'dev';
        policed = isPoliced(host.config, { command: host.command, options });
        await setUp(host, { options, folder: folderIn(host.config.root), policed, siteOptions });
      },
      'astro:config:done': ({ config: final, injectTypes }) => {
        config = final;
        injectTypes(TYPES);
      },
      'astro:server:setup': (host) => develop(host, siteOptions().folder),
      // Asked before the pages are drawn: without an index they have no button to search with.
      'astro:build:start': async ({ logger }) => {
        search = options.search && (await canIndex(logger));
        await tellDrafts(siteOptions(), logger);
        drawEarly(siteOptions());
      },
      'astro:build:done': ({ dir, logger }) =>
        finishBuild({ ...siteOptions(), policed }, { dir, logger }),
    },
  };
}

type Host = Pick<
  HookParameters<'astro:config:setup'>,
  'command' | 'config' | 'injectRoute' | 'injectScript' | 'updateConfig' | 'logger'
>;
/** Lets an editor know the modules that begin with `virtual:modelfolio`. */
const TYPES = {
  filename: 'modelfolio.d.ts',
  content: '/// <reference types="modelfolio/astro/virtual" />\n',
} as const;
/** Theme of a site that chose none. */
const ASTRO_THEME = 'github-dark';

// Pages give way to the findings while there is no portfolio, and follow every change of its files.
function develop(
  { server, logger, refreshContent }: HookParameters<'astro:server:setup'>,
  folder: string,
): void {
  const onLoaded = ({ portfolio }: Pick<LoadedPortfolio, 'portfolio'>) =>
    portfolio && followPortrait(server, portraitFile(portfolio, folder));
  server.middlewares.use(unreadablePages(folder, { base: server.config.base }));
  watchPortfolio(server, { folder, logger, refreshContent, onLoaded });
}

interface Setting {
  readonly options: CheckedOptions;
  /** Folder of the portfolio, absolute. */
  readonly folder: string;
  /** True when the pages carry our policy. */
  readonly policed: boolean;
  readonly siteOptions: () => SiteOptions;
}

async function setUp(
  { command, config, injectRoute, injectScript, updateConfig, logger }: Host,
  { options, folder, policed, siteOptions }: Setting,
): Promise<void> {
  // Whatever this process built before, the files are read anew.
  forget();
  bridge().folder = folder;
  bridge().overrides = overridesOf(options, config);
  requireOwnFiles(options, config.root);
  requireContentConfig(config.srcDir);
  const { portfolio, findings, sources } = await loadOnce(folder);
  if (command === 'build' && hasErrors(findings)) throw new ManifestError(findings, { sources });
  if (command === 'build') warnOfFindings(findings, { sources, logger });
  bridge().portrait = portraitFile(portfolio, folder);
  const site = config.site ?? portfolio?.profile.site;
  if (!site)
    logger.warn(
      'No site address: set `site` in astro.config or portfolio.yaml to get full links, a sitemap and a feed.',
    );
  warnOfChanged(bridge().overrides ?? [], { root: config.root, logger });
  injectRoutes({ injectRoute }, { config, options, site, dev: command === 'dev' });
  injectStyles({ injectScript }, { styles: options.styles, root: config.root });
  updateConfig({
    ...(site ? { site } : {}),
    ...(policed && { security: { csp: PAGE_POLICY } }),
    integrations: missingIntegrations(config, { site, siteOptions }),
    ...codeColours(config),
    vite: { plugins: [virtualModules(options, { root: config.root, siteOptions })] },
  });
}

/** Prints what asks for a change, as `check` does. What is only worth knowing waits for `check`. */
function warnOfFindings(
  findings: readonly Finding[],
  {
    sources,
    logger,
  }: { sources: ReadonlyMap<string, string>; logger: Pick<Host['logger'], 'warn'> },
): void {
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) logger.warn(`\n${reportPretty(warnings, { sources, colour: false })}`);
}

// Unlayered, so it wins over every rule of the package wherever it stands.
function injectStyles(
  { injectScript }: Pick<Host, 'injectScript'>,
  { styles, root }: { styles: string | undefined; root: URL },
): void {
  if (styles === undefined) return;
  injectScript('page-ssr', `import ${JSON.stringify(ownFile(styles, root))};`);
}

// Code in a case study takes the colours of the page, unless the site chose a theme of its own.
function codeColours({ markdown }: Pick<AstroConfig, 'markdown'>): {
  markdown?: { shikiConfig: { theme: 'css-variables' } };
} {
  const { theme, themes } = markdown.shikiConfig;
  if (theme !== ASTRO_THEME || Object.keys(themes ?? {}).length > 0) return {};
  return { markdown: { shikiConfig: { theme: 'css-variables' } } };
}

// A site may bring these two itself, with settings of its own.
function missingIntegrations(
  { integrations }: Pick<AstroConfig, 'integrations'>,
  { site, siteOptions }: { site: string | undefined; siteOptions: () => SiteOptions },
): AstroIntegration[] {
  const has = (name: string) => integrations.some((integration) => integration.name === name);
  const map = sitemap({ serialize: (item) => sitemapEntry(item, siteOptions()) });
  return [
    ...(has('@astrojs/mdx') ? [] : [mdx()]),
    ...(has('@astrojs/sitemap') || !site ? [] : [map]),
  ];
}

function settingsOf(
  config: AstroConfig | undefined,
  {
    dev,
    folderIn,
    options,
  }: { dev: boolean; folderIn: (root: URL) => string; options: CheckedOptions },
): SiteOptions {
  if (!config) throw new Error('Astro asked for pages before its configuration was done.');
  return {
    folder: folderIn(config.root),
    cacheDir: fileURLToPath(config.cacheDir),
    base: config.base,
    trailingSlash: config.trailingSlash,
    format: config.build.format,
    dev,
    omitted: OMITTABLE_PAGES.filter((page) => options.pages[page] === false),
    aiTraining: options.aiTraining,
    drafts: options.drafts,
    ...(config.site ? { site: config.site } : {}),
  };
}

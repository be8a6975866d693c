import { fileURLToPath } from 'node:url';
import { bridge } from './bridge.ts';
import { COMPONENT_NAMES } from './component-names.ts';
import type { SiteOptions } from './create-site.ts';
import type { CheckedOptions } from './options.ts';
import { ownFile } from './own-files.ts';

/** The part of a Vite plugin this file makes; typed here so that Vite need not be a dependency. */
export interface VirtualPlugin {
  readonly name: string;
  readonly enforce: 'pre';
  configEnvironment(name: string): { resolve: { external: string[] } } | undefined;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
  onLog(level: string, log: { readonly code?: string }): false | undefined;
}

const SITE_MODULE = 'virtual:modelfolio/site';
const PORTRAIT_MODULE = 'virtual:modelfolio/portrait';
/** Id under which Vite keeps the module of the author's portrait. */
export const PORTRAIT_ID = `\0${PORTRAIT_MODULE}`;
const THEME_SHEET = 'virtual:modelfolio/theme.css';
const COMPONENT_MODULES = 'virtual:modelfolio/components/';

/** Doors of the core that Node loads as they are: bundling them would only copy satori and sharp. */
const EXTERNAL = [
  'modelfolio',
  'modelfolio/astro/create-site',
  'modelfolio/card',
  'modelfolio/resume',
  'modelfolio/site',
];

/**
 * Serves the modules pages import: the site, and each component by name, the author's own first.
 * @param siteOptions asked for late, when every integration has changed the configuration
 */
export function virtualModules(
  options: CheckedOptions,
  { root, siteOptions }: { root: URL; siteOptions: () => SiteOptions },
): VirtualPlugin {
  return {
    name: 'modelfolio',
    enforce: 'pre',
    configEnvironment: (name) =>
      name === 'client' ? undefined : { resolve: { external: EXTERNAL } },
    resolveId: (id) => {
      if (id === SITE_MODULE || id === PORTRAIT_MODULE) return `\0${id}`;
      if (id === THEME_SHEET) return packaged(`styles/themes/${options.theme}.css`);
      return id.startsWith(COMPONENT_MODULES)
        ? componentFile(id.slice(COMPONENT_MODULES.length), { options, root })
        : undefined;
    },
    // Every MDX file raises this one, and nobody can act on it.
    onLog: (_level, { code }) => (code === 'MODULE_LEVEL_DIRECTIVE' ? false : undefined),
    load: (id) => {
      if (id === PORTRAIT_ID) return portraitModule(bridge().portrait);
      return id === `\0${SITE_MODULE}` ? siteModule(siteOptions()) : undefined;
    },
  };
}

function componentFile(
  name: string,
  { options, root }: { options: CheckedOptions; root: URL },
): string | undefined {
  const known = COMPONENT_NAMES.find((candidate) => candidate === name);
  const own = known && options.components[known];
  if (own !== undefined) return ownFile(own, root);
  return known && packaged(`components/${known}.astro`);
}

function packaged(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

// An import, so that the host's pipeline sees the picture; undefined for people without one.
function portraitModule(file: string | undefined): string {
  if (file === undefined) return 'export default undefined;\n';
  return `import portrait from ${JSON.stringify(file)};\nexport default portrait;\n`;
}

function siteModule(options: SiteOptions): string {
  return `import { createSite } from 'modelfolio/astro/create-site';\nexport const getSite = createSite(${JSON.stringify(options)});\n`;
}

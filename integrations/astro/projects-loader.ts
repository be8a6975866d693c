import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';

/** Fills the collection `projects` from the same loader everything else uses. */
export function projectsLoader(portfolio: string): Loader {
  return {
    name: 'modelfolio-projects',
    load: async ({ store, parseData, generateDigest, config, watcher }) => {
      const folder = fileURLToPath(new URL(`${portfolio}/`, config.root));
      const fill = async () => {
        const loaded = await loadPortfolio(folder);
        store.clear();
        for (const { id, manifest, tree } of loaded.portfolio?.projects ?? []) {
          const data = await parseData({ id, data: { ...manifest } });
          store.set({ id, data, filePath: tree.file, digest: generateDigest(JSON.stringify(manifest)) });
        }
      };
      await fill();
      watcher?.on('change', (file) => {
        if (/[\\/]project\.(?:ya?ml|json|ts)$/.test(file)) void fill();
      });
    },
  };
}

import type { Loader } from 'astro/loaders';
import { loadOnce } from './load-once.ts';
import { collectionFolder } from './portfolio-folder.ts';

/** Name under which the integration asks for these projects to be read again. */
export const PROJECTS_LOADER = 'modelfolio-projects';

/** Fills the collection `projects` from the same loader, and folder, everything else uses. */
export function projectsLoader(portfolio?: string): Loader {
  return {
    name: PROJECTS_LOADER,
    load: async (context) => {
      const loaded = await loadOnce(collectionFolder(portfolio, context.config.root));
      context.store.clear();
      for (const { id, manifest, tree } of loaded.portfolio?.projects ?? []) {
        const data = await context.parseData({ id, data: { ...manifest } });
        context.store.set({
          id,
          data,
          filePath: tree.file,
          digest: context.generateDigest(JSON.stringify(manifest)),
        });
      }
    },
  };
}

import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { loadOnce } from './load-once.ts';
import { collectionFolder } from './portfolio-folder.ts';

/**
 * Loads the body of every `projects/<folder>/case-study.mdx`, by folder name. A build without any
 * stays quiet: a case study is optional, and the host would warn about an empty folder.
 */
export function caseStudiesLoader(portfolio?: string): Loader {
  return {
    name: 'modelfolio-case-studies',
    load: async (context) => {
      const folder = collectionFolder(portfolio, context.config.root);
      if (context.watcher) return caseStudiesIn(folder, ['projects/*']).load(context);
      // Whatever is loaded is bundled, pictures too: a build must not see what is not published.
      const published = await publishedFolders(folder);
      if (published.length > 0) await caseStudiesIn(folder, published).load(context);
    },
  };
}

function caseStudiesIn(folder: string, projects: readonly string[]): Loader {
  return glob({
    pattern: projects.map((project) => `${project}/case-study.mdx`),
    base: pathToFileURL(`${folder}/`),
    generateId: ({ entry }) => entry.split('/')[1] ?? entry,
  });
}

async function publishedFolders(folder: string): Promise<string[]> {
  const { portfolio } = await loadOnce(folder);
  return (portfolio?.projects ?? [])
    .filter(({ manifest, caseStudy }) => manifest.status === 'published' && caseStudy)
    .map((project) => project.folder.replace(/[*?[\](){}!+@|]/g, '\\$&'));
}

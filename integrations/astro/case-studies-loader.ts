import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
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
      if (context.watcher || hasCaseStudy(join(folder, 'projects')))
        await caseStudiesIn(folder).load(context);
    },
  };
}

function caseStudiesIn(folder: string): Loader {
  return glob({
    pattern: 'projects/*/case-study.mdx',
    base: pathToFileURL(`${folder}/`),
    generateId: ({ entry }) => entry.split('/')[1] ?? entry,
  });
}

function hasCaseStudy(projects: string): boolean {
  if (!existsSync(projects)) return false;
  return readdirSync(projects).some((folder) =>
    existsSync(join(projects, folder, 'case-study.mdx')),
  );
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';

/**
 * Loads the body of every `projects/<folder>/case-study.mdx`, by folder name. A build without any
 * stays quiet: a case study is optional, and the host would warn about an empty folder.
 */
export function caseStudiesLoader(portfolio: string): Loader {
  const loader = glob({
    pattern: 'projects/*/case-study.mdx',
    base: portfolio,
    generateId: ({ entry }) => entry.split('/')[1] ?? entry,
  });
  return {
    ...loader,
    load: async (context) => {
      const projects = join(
        fileURLToPath(new URL(`${portfolio}/`, context.config.root)),
        'projects',
      );
      if (context.watcher || hasCaseStudy(projects)) await loader.load(context);
    },
  };
}

function hasCaseStudy(projects: string): boolean {
  if (!existsSync(projects)) return false;
  return readdirSync(projects).some((folder) =>
    existsSync(join(projects, folder, 'case-study.mdx')),
  );
}

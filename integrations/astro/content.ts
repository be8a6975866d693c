import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import type { ProjectManifest } from '../../src/manifest/schema/project.ts';
import { caseStudiesLoader } from './case-studies-loader.ts';
import { projectsLoader } from './projects-loader.ts';

/** What collections may be told. */
export interface CollectionOptions {
  /** Folder of the portfolio, from the Astro root, where it is not the one the integration reads. */
  readonly portfolio?: string;
}

/**
 * The two collections of a portfolio, for `src/content.config.ts`: `projects` (checked manifests,
 * for pages of your own) and `caseStudies` (the bodies of `case-study.mdx`, by folder name).
 */
export function portfolioCollections({ portfolio }: CollectionOptions = {}) {
  return {
    projects: defineCollection({
      loader: projectsLoader(portfolio),
      schema: z.custom<ProjectManifest>(),
    }),
    caseStudies: defineCollection({ loader: caseStudiesLoader(portfolio) }),
  };
}

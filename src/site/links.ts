import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';

/** A link as a reader sees it. */
export interface LinkContent {
  readonly label: string;
  readonly href: string;
  /** Marks the page the reader is on. */
  readonly current?: boolean;
  /** Marks an address that pages write so that simple harvesters miss it. */
  readonly isProtected?: boolean;
}

const PROJECT_LINKS = [
  'repo',
  'demo',
  'paper',
  'modelCard',
  'dataset',
  'huggingFace',
  'kaggle',
  'video',
  'slides',
] as const;

/** Links of a project to the outside, most useful first. */
export function projectLinks(project: Project): LinkContent[] {
  const links = project.manifest.links;
  return PROJECT_LINKS.flatMap((key) => {
    const href = links?.[key];
    return href ? [{ label: words().pages.links[key], href }] : [];
  });
}

/** Links that have an address; those to pages that are switched off have none. */
export function withAddress(
  links: readonly (Omit<LinkContent, 'href'> & { readonly href: string | undefined })[],
): LinkContent[] {
  return links.flatMap(({ href, ...link }) => (href === undefined ? [] : [{ ...link, href }]));
}

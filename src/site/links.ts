import type { Project } from '../manifest/portfolio.ts';

/** A link as a reader sees it. */
export interface LinkContent {
  readonly label: string;
  readonly href: string;
  /** Marks the page the reader is on. */
  readonly current?: boolean;
}

const PROJECT_LINKS = [
  ['repo', 'Code'],
  ['demo', 'Demo'],
  ['paper', 'Paper'],
  ['modelCard', 'Model card'],
  ['dataset', 'Data'],
  ['huggingFace', 'Hugging Face'],
  ['kaggle', 'Kaggle'],
  ['video', 'Video'],
  ['slides', 'Slides'],
] as const;

/** Links of a project to the outside, most useful first. */
export function projectLinks(project: Project): LinkContent[] {
  const links = project.manifest.links;
  return PROJECT_LINKS.flatMap(([key, label]) => {
    const href = links?.[key];
    return href ? [{ label, href }] : [];
  });
}

/** Links that have an address; those to pages that are switched off have none. */
export function withAddress(
  links: readonly (Omit<LinkContent, 'href'> & { readonly href: string | undefined })[],
): LinkContent[] {
  return links.flatMap(({ href, ...link }) => (href === undefined ? [] : [{ ...link, href }]));
}

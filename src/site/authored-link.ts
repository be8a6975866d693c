import { localPath } from '../audit/prose/local-path.ts';
import type { Project } from '../manifest/portfolio.ts';
import { paths } from './paths.ts';
import type { OmittablePage, SiteInput } from './site-input.ts';

/** The part of a site that decides where an author's link leads. */
export type LinkTargets = Pick<SiteInput, 'portfolio' | 'href' | 'omitted' | 'attachments'> & {
  /** The project whose prose it is; relative links to files start at its folder. */
  readonly beside?: Project;
};

/** Attributes of an anchor. */
export interface AuthoredLink {
  readonly href: string;
  readonly rel?: string;
}

const EXTERNAL_REL = 'external noopener';

/**
 * Where a link written in Markdown or MDX leads. Undefined, to be shown as plain text, when a
 * visitor would find nothing there: a project that is not visible, a page that is switched off,
 * a file that is not published, or an address that is not safe.
 *
 * @param url `/projects/x/`, `../x/` for the project in a folder beside this one, `notes.pdf` for a
 *   file beside the manifest, `#anchor`, `mailto:`, or an address of another site
 */
export function authoredLink(url: string, site: LinkTargets): AuthoredLink | undefined {
  if (/^https?:\/\//i.test(url)) return { href: url, rel: EXTERNAL_REL };
  if (/^(?:mailto:|tel:|#)/i.test(url)) return { href: url };
  const path = filePath(url, site) ?? siblingPath(url, site) ?? url;
  return isPath(path) && isServed(path, site) ? { href: site.href(path) } : undefined;
}

function filePath(url: string, { beside, attachments }: LinkTargets): string | undefined {
  const file = localPath(url);
  if (!beside || file === undefined || !attachments?.get(beside.id)?.has(file)) return undefined;
  const address = file.split('/').map(encodeURIComponent).join('/');
  return paths.project(beside.id) + address + (/[?#].*$/s.exec(url)?.[0] ?? '');
}

function siblingPath(url: string, { portfolio }: LinkTargets): string | undefined {
  const [, folder, rest = ''] = /^\.\.\/([^/?#]+)\/?([?#].*)?$/.exec(url) ?? [];
  const sibling = portfolio.projects.find((project) => project.folder.split('/').at(-1) === folder);
  return sibling && paths.project(sibling.id) + rest;
}

// `//host` and `/\host` would leave the site under the cover of a path.
function isPath(url: string): boolean {
  return /^\/(?![/\\])/.test(url);
}

const OMITTABLE: Readonly<Record<OmittablePage, RegExp>> = {
  lens: /^\/for\/[^/.]+$/,
  notFound: /^\/404$/,
  resume: /^\/resume(?:\/[^/.]+)?$/,
  skills: /^\/skills$/,
  work: /^\/work\/(?:domain|skill|task)\/[^/.]+$/,
};

// Files and pages of the author's own are not known here and are left to the author.
function isServed(path: string, { portfolio, omitted = [] }: LinkTargets): boolean {
  const page = path.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  const id = /^\/projects\/([^/.]+)$/.exec(page)?.[1];
  if (id !== undefined) return portfolio.projects.some((project) => project.id === id);
  return !omitted.some((name) => OMITTABLE[name].test(page));
}

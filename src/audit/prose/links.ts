import { nearestNames } from '../../facts/named.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Place } from '../../findings/place.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { isPrivateHost } from '../../manifest/schema/private-host.ts';
import type { LinkedFile } from './linked-file-fs.ts';
import { PUBLISHABLE_KINDS, localPath } from './local-path.ts';

/** An address an author links to. */
export interface AuthorLink {
  readonly url: string;
  /** True for an `<a>` element, which is put on the page as it is written. */
  readonly element?: boolean;
  /** The name in `[words][name]` that nothing defines. */
  readonly undefinedName?: string;
  readonly place: Place;
}

/** What links of a project are held against. */
export interface LinkSurroundings {
  readonly project: Project;
  /** Every project of the portfolio, drafts included. */
  readonly projects: readonly Project[];
  /** What stands at the end of each relative link, by path from the project folder. */
  readonly files: ReadonlyMap<string, LinkedFile>;
}

/**
 * Links in an author's prose that would lead nowhere on the site: a project that is missing or not
 * published, a file that is missing or not copied, an address no page may hold.
 */
export function linkFindings(
  links: readonly AuthorLink[],
  surroundings: LinkSurroundings,
): Finding[] {
  return links.flatMap((link) => {
    const remark = remarkOn(link, surroundings);
    return remark
      ? [{ rule: 'prose/link', severity: severityOf(link), place: link.place, ...remark }]
      : [];
  });
}

interface LinkRemark {
  readonly message: string;
  readonly help: string;
}

// Markdown links with such an address become text; an element would be followed.
function severityOf({ url, element }: AuthorLink): Finding['severity'] {
  return element && /^(?!https?:|mailto:|tel:)[a-z][a-z\d+.-]*:/i.test(url) ? 'error' : 'warning';
}

function remarkOn(link: AuthorLink, surroundings: LinkSurroundings): LinkRemark | undefined {
  const { url, element, undefinedName } = link;
  if (undefinedName !== undefined) return withoutDefinition(undefinedName);
  if (/^https?:\/\//i.test(url)) return hostRemark(url);
  if (/^(?:mailto:|tel:|#)/i.test(url)) return undefined;
  return element ? elementRemark(url, surroundings) : pathRemark(url, surroundings);
}

function pathRemark(url: string, surroundings: LinkSurroundings): LinkRemark | undefined {
  const file = localPath(url);
  if (file !== undefined) return fileRemark(file, surroundings.files.get(file) ?? 'missing');
  if (/^\.\.\//.test(url)) return siblingRemark(url, surroundings);
  if (/^\/(?![/\\])/.test(url)) return pageRemark(url, surroundings);
  return {
    message: `The address ${JSON.stringify(url)} is shown as plain text: it is no web address, page or file of this site.`,
    help: 'Write an https:// address, /projects/<id>/, or a path from the project folder.',
  };
}

function withoutDefinition(name: string): LinkRemark {
  return {
    message: `Nothing says where [${name}] leads, so the brackets stand on the page.`,
    help: `Write a line of its own: [${name}]: https://…`,
  };
}

function hostRemark(url: string): LinkRemark | undefined {
  if (!URL.canParse(url) || !isPrivateHost(new URL(url).hostname)) return undefined;
  return {
    message: `The address ${url} leads to a computer or network of your own; visitors cannot open it.`,
    help: 'Link to a public address, or take the link out.',
  };
}

function elementRemark(url: string, surroundings: LinkSurroundings): LinkRemark | undefined {
  const scheme = /^([a-z][a-z\d+.-]*:)/i.exec(url)?.[1];
  if (scheme !== undefined)
    return {
      message: `<a> may not lead to ${scheme}, which runs code or opens no page.`,
      help: 'Write [words](https://…), or take the link out.',
    };
  const dead = pathRemark(url, surroundings);
  return (
    dead ?? {
      message: `<a> is put on the page as it is written, so ${url} may lead nowhere from the page's address.`,
      help: `Write [words](${url}) in its place.`,
    }
  );
}

function fileRemark(path: string, found: LinkedFile): LinkRemark | undefined {
  const kinds = PUBLISHABLE_KINDS.join(', ');
  const remarks: Readonly<Record<Exclude<LinkedFile, 'published'>, LinkRemark>> = {
    missing: {
      message: `There is no file ${path} in this project folder.`,
      help: 'Correct the path, or add the file. Paths start at the project folder.',
    },
    outside: {
      message: `The file ${path} lies outside the project folder.`,
      help: 'Copy it into the project folder; links out of it are not followed.',
    },
    large: {
      message: `The file ${path} is larger than 5 MB and is not copied to the site.`,
      help: 'Link to where it is kept, or to a smaller file.',
    },
    kind: {
      message: `The file ${path} is of a kind that is not copied to the site.`,
      help: `Kinds that are: ${kinds}. Show a picture with ![what it shows](${path}) in case-study.mdx.`,
    },
  };
  return found === 'published' ? undefined : remarks[found];
}

function siblingRemark(url: string, surroundings: LinkSurroundings): LinkRemark | undefined {
  const [, name = '', rest = ''] = /^\.\.\/([^/?#]*)\/?([^?#]*)/.exec(url) ?? [];
  if (rest !== '' || name === '' || name === '..')
    return {
      message: `The link ${url} leaves this project for a file; files are published with their own project only.`,
      help: 'Link to the project, as in ../other-project/, or copy the file into this one.',
    };
  const { projects } = surroundings;
  const sibling = projects.find((project) => folderName(project) === name);
  return projectRemark(sibling, { name, names: projects.map(folderName), ...surroundings });
}

function pageRemark(url: string, surroundings: LinkSurroundings): LinkRemark | undefined {
  const name = /^\/projects\/([^/.?#]+)\/?(?:[?#]|$)/.exec(url)?.[1];
  if (name === undefined) return undefined;
  const { projects } = surroundings;
  const target = projects.find(({ id }) => id === name);
  return projectRemark(target, { name, names: projects.map(({ id }) => id), ...surroundings });
}

interface Wanted extends LinkSurroundings {
  readonly name: string;
  readonly names: readonly string[];
}

function projectRemark(
  target: Project | undefined,
  { name, names, project }: Wanted,
): LinkRemark | undefined {
  if (!target)
    return {
      message: `There is no project ${JSON.stringify(name)} to link to.`,
      help: `Nearest: ${nearestNames(name, names).join(', ')}.`,
    };
  const { status } = target.manifest;
  if (status === 'published' || project.manifest.status !== 'published') return undefined;
  return {
    message: `The project ${name} is not published (status: ${status}), so visitors read plain text here.`,
    help: 'Publish it with `status: published`, or take the link out until then.',
  };
}

function folderName({ folder }: Project): string {
  return folder.split('/').at(-1) ?? folder;
}

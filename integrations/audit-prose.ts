import { join } from 'node:path';
import { linkedFile } from '../src/audit/prose/linked-file-fs.ts';
import type { LinkedFile } from '../src/audit/prose/linked-file-fs.ts';
import { embedFindings } from '../src/audit/prose/embeds.ts';
import { linkFindings } from '../src/audit/prose/links.ts';
import type { AuthorLink } from '../src/audit/prose/links.ts';
import { localPath } from '../src/audit/prose/local-path.ts';
import { manifestLinks, manifestPassages } from '../src/audit/prose/manifest-prose.ts';
import { EMPTY_DOCUMENT, readMdx } from '../src/audit/prose/mdx.ts';
import type { MdxDocument } from '../src/audit/prose/mdx.ts';
import { mentionsIn } from '../src/audit/prose/mentions.ts';
import type { PlacedMention } from '../src/audit/prose/typed-number.ts';
import type { Fact } from '../src/facts/fact.ts';
import type { Finding } from '../src/findings/finding.ts';
import { sortFindings } from '../src/findings/finding.ts';
import type { LoadedPortfolio, Portfolio, Project } from '../src/manifest/portfolio.ts';
import type { CaseStudyNotebooks } from './notebook/case-study-notebooks.ts';
import type { Notebook } from './notebook/notebook.ts';
import { auditWishes } from './audit-wishes.ts';
import { auditPictures, auditPortrait } from './pictures/audit-pictures.ts';

/** A file that is written below a project's page. */
export interface Attachment {
  /** From the project's address: `evidence/metrics.json`. */
  readonly path: string;
  /** The file it is copied from, absolute, or its bytes. */
  readonly from: string | Uint8Array<ArrayBuffer>;
}

/** A loaded portfolio whose prose was looked at, with what prose and case studies need. */
export interface AuditedPortfolio extends LoadedPortfolio {
  /** Files prose links to and pictures of notebooks, by project id. */
  readonly attachments: ReadonlyMap<string, readonly Attachment[]>;
  /** Notebooks case studies show, by project id and the path the author wrote. */
  readonly notebooks: ReadonlyMap<string, ReadonlyMap<string, Notebook>>;
}

/** Folder, below a project's address, of pictures drawn by notebooks. */
export const NOTEBOOK_IMAGES = 'notebook';

/**
 * Adds what is found in prose to what was found in manifests: typed numbers, links, components of
 * case studies, notebooks. Parsers and facts are loaded only where a text needs them.
 */
export async function auditProse(loaded: LoadedPortfolio, root: string): Promise<AuditedPortfolio> {
  const { portfolio, sources } = loaded;
  const parts = await Promise.all(
    (portfolio?.projects ?? []).map((project) =>
      auditProject(project, { root, sources, projects: portfolio?.projects ?? [] }),
    ),
  );
  const portrait = await auditPortrait(loaded, root);
  return {
    ...loaded,
    findings: sortFindings([
      ...loaded.findings,
      ...portrait.findings,
      ...(await auditWishes(loaded)),
      ...parts.flatMap((part) => part.findings),
    ]),
    files: [
      ...loaded.files,
      ...portrait.paths.map((path) => join(root, path)),
      ...parts.flatMap((part) => part.files),
    ],
    attachments: new Map(parts.map((part) => [part.id, part.attachments])),
    notebooks: new Map(parts.map((part) => [part.id, part.notebooks])),
  };
}

interface Surroundings {
  readonly root: string;
  readonly sources: ReadonlyMap<string, string>;
  readonly projects: Portfolio['projects'];
}

interface AuditedProject {
  readonly id: string;
  readonly findings: readonly Finding[];
  readonly files: readonly string[];
  readonly attachments: readonly Attachment[];
  readonly notebooks: ReadonlyMap<string, Notebook>;
}

async function auditProject(project: Project, around: Surroundings): Promise<AuditedProject> {
  const { root, sources, projects } = around;
  const source = sources.get(project.tree.file) ?? '';
  const document = await caseStudyOf(project, sources);
  const links = [...manifestLinks(project, source), ...document.links];
  const linked = await filesBehind(links, { root, folder: project.folder });
  const shown = await notebooksOf(document, { root, folder: project.folder });
  const pictures = await auditPictures(document.pictures, { root, folder: project.folder });
  const published = [...linked].flatMap(([path, found]) => (found === 'published' ? [path] : []));
  const absolute = (path: string) => join(root, project.folder, path);
  return {
    id: project.id,
    notebooks: shown.notebooks,
    files: [...linked.keys(), ...shown.notebooks.keys(), ...pictures.paths].map(absolute),
    attachments: unique([
      ...published.map((path) => ({ path, from: absolute(path) })),
      ...shown.images.map(({ name, bytes }) => imageFile(name, bytes)),
    ]),
    findings: [
      ...document.findings,
      ...embedFindings(document.elements),
      ...linkFindings(links, { project, projects, files: linked }),
      ...shown.findings,
      ...pictures.findings,
      ...(await factFindings(project, { document, source })),
    ],
  };
}

function imageFile(name: string, bytes: Uint8Array<ArrayBuffer>): Attachment {
  return { path: `${NOTEBOOK_IMAGES}/${name}`, from: bytes };
}

const NO_NOTEBOOKS: CaseStudyNotebooks = { notebooks: new Map(), images: [], findings: [] };

async function caseStudyOf(
  { caseStudy }: Project,
  sources: ReadonlyMap<string, string>,
): Promise<MdxDocument> {
  const text = caseStudy === undefined ? undefined : sources.get(caseStudy);
  if (caseStudy === undefined || text === undefined) return EMPTY_DOCUMENT;
  return readMdx({ file: caseStudy, text });
}

async function filesBehind(
  links: readonly AuthorLink[],
  { root, folder }: { root: string; folder: string },
): Promise<Map<string, LinkedFile>> {
  const paths = [...new Set(links.flatMap(({ url }) => localPath(url) ?? []))];
  return new Map(
    await Promise.all(
      paths.map(async (path) => [path, await linkedFile(root, { folder, path })] as const),
    ),
  );
}

async function notebooksOf(
  { tags }: MdxDocument,
  place: { root: string; folder: string },
): Promise<CaseStudyNotebooks> {
  if (!tags.some(({ name }) => name === 'Notebook')) return NO_NOTEBOOKS;
  const { caseStudyNotebooks } = await import('./notebook/case-study-notebooks.ts');
  return caseStudyNotebooks(tags, place);
}

async function factFindings(
  project: Project,
  { document, source }: { document: MdxDocument; source: string },
): Promise<Finding[]> {
  const mentions: PlacedMention[] = [
    ...manifestPassages(project, source).map((passage) => ({ passage, mdx: false })),
    ...document.passages.map((passage) => ({ passage, mdx: true })),
  ].flatMap((at) => mentionsIn(at.passage).map((mention) => ({ ...at, mention })));
  if (mentions.length === 0 && document.tags.length === 0) return [];
  const { deriveFacts } = await import('../src/facts/derive.ts');
  const facts = deriveFacts(project);
  return [
    ...(await typedNumbers(mentions, facts)),
    ...(await componentFindings(document, { project, facts })),
  ];
}

async function typedNumbers(
  mentions: readonly PlacedMention[],
  facts: readonly Fact[],
): Promise<Finding[]> {
  const { typedNumberFindings } = await import('../src/audit/prose/typed-number.ts');
  return typedNumberFindings(mentions, facts);
}

async function componentFindings(
  { tags }: MdxDocument,
  source: { project: Project; facts: readonly Fact[] },
): Promise<Finding[]> {
  if (tags.length === 0) return [];
  const { tagFindings } = await import('../src/site/case-study/tags.ts');
  return tagFindings(tags, source);
}

function unique(attachments: readonly Attachment[]): Attachment[] {
  return [...new Map(attachments.map((attachment) => [attachment.path, attachment])).values()];
}

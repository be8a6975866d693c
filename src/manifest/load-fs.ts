import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { hasErrors, sortFindings } from '../findings/finding.ts';
import { fileStart } from '../findings/place.ts';
import { checkProject } from './check.ts';
import { checkedProfile } from './checked-profile-fs.ts';
import { duplicateIds } from './duplicates.ts';
import { resolveEvidence } from './evidence/resolve-fs.ts';
import type { Resolved } from './evidence/resolve-fs.ts';
import { withoutGaps } from './gaps.ts';
import { loadModule } from './module-fs.ts';
import { parseManifest } from './parse.ts';
import type { ParsedManifest } from './parse.ts';
import type { LoadedPortfolio, Project } from './portfolio.ts';
import { readManifest } from './read-fs.ts';
import type { ReadManifest } from './read-fs.ts';
import { applyRules } from './rules.ts';
import type { Profile } from './schema/profile.ts';
import type { ManifestTree } from './tree.ts';

const EXTENSIONS = ['yaml', 'yml', 'json', 'ts'] as const;

/** Raised when the folder itself cannot be read; everything else is a finding. */
export class UnreadableFolderError extends Error {
  override readonly name = 'UnreadableFolderError';
}

/**
 * Loads `portfolio.yaml` and every `projects/<id>/project.yaml` (or `.yml`, `.json`, `.ts`) of a
 * folder, checks them all and collects every finding. A host that knows which folders changed hands
 * in `remember`.
 * @throws UnreadableFolderError when `folder` is missing or not a folder
 */
export async function loadPortfolio(
  folder: string,
  { remember = anew }: { readonly remember?: Remember } = {},
): Promise<LoadedPortfolio> {
  const root = resolve(folder);
  if (!(await isFolder(root))) throw new UnreadableFolderError(`There is no folder ${folder}.`);
  const [profile, loaded] = await Promise.all([loadProfile(root), loadProjects(root, remember)]);
  const projects = loaded.flatMap(({ project }) => (project ? [project] : [])).sort(byId);
  const parts = [profile, ...loaded];
  const findings = [
    ...parts.flatMap((part) => part.findings),
    ...duplicateIds(projects),
    ...emptyFindings(loaded),
  ];
  return {
    ...(profile.profile
      ? { portfolio: { profile: profile.profile, projects: unique(projects) } }
      : {}),
    ...(profile.tree ? { profileTree: profile.tree } : {}),
    findings: sortFindings(findings),
    sources: new Map(parts.flatMap(textsOf)),
    files: parts.flatMap((part) => part.files).map((file) => join(root, file)),
  };
}

interface LoadedFile {
  readonly file?: string;
  readonly text?: string;
  readonly findings: readonly Finding[];
  /** Files it depends on, relative to the portfolio folder. */
  readonly files: readonly string[];
  /** Path and text of the author's case study. */
  readonly body?: readonly [string, string];
  /** Paths and texts of other files that were read. */
  readonly beside?: readonly (readonly [string, string])[];
}

function textsOf({ file, text, body, beside = [] }: LoadedFile): (readonly [string, string])[] {
  const own = file && text !== undefined ? [[file, text] as const] : [];
  return [...own, ...(body ? [body] : []), ...beside];
}

async function loadProfile(
  root: string,
): Promise<LoadedFile & { profile?: Profile; tree?: ManifestTree }> {
  const { found, ambiguous } = await manifestIn(root, '', 'portfolio');
  if (!found) return { findings: [missingProfile()], files: [] };
  const { tree, text, findings } = await loadTree(root, found);
  const checked = tree ? await checkedProfile(root, tree) : { findings: [], files: [] };
  return {
    ...checked,
    file: found,
    files: [found, ...checked.files],
    findings: [...ambiguous, ...findings, ...checked.findings],
    ...(text === undefined ? {} : { text }),
    ...(tree ? { tree } : {}),
  };
}

/** What one project folder gives; undefined for a folder without a manifest. */
export type LoadedProject = LoadedFile & { readonly project?: Project };

/** Asked for every project folder by name: loads it, or answers with what it gave before. */
export type Remember = (
  name: string,
  load: () => Promise<LoadedProject | undefined>,
) => Promise<LoadedProject | undefined>;

const anew: Remember = (_name, load) => load();

async function loadProjects(root: string, remember: Remember): Promise<LoadedProject[]> {
  const entries = await readdir(join(root, 'projects'), { withFileTypes: true }).catch(() => []);
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const loaded = await Promise.all(
    folders.map((name) => remember(name, () => loadProject(root, name))),
  );
  return loaded.filter((project) => project !== undefined);
}

async function loadProject(root: string, name: string): Promise<LoadedProject | undefined> {
  const folder = `projects/${name}`;
  const { found, ambiguous } = await manifestIn(root, folder, 'project');
  if (!found) return undefined;
  const { tree: written, text, findings } = await loadTree(root, found);
  const base = { file: found, files: [found], ...(text === undefined ? {} : { text }) };
  if (!written) return { ...base, findings: [...ambiguous, ...findings] };
  const { tree, gaps, findings: open } = withoutGaps(written);
  const resolved = await resolveEvidence(root, { folder, tree });
  const { project, remarks } = await checkedProject(root, { folder, name, resolved });
  const body = await caseStudyOf(root, project?.caseStudy);
  return {
    ...base,
    ...(body.text === undefined ? {} : { body: [body.file, body.text] }),
    files: [found, ...filesOf(resolved), ...(project?.caseStudy ? [project.caseStudy] : [])],
    findings: [...ambiguous, ...open, ...remarks, ...body.findings],
    ...(project && !hasErrors(remarks)
      ? { project: { ...project, ...(gaps.length > 0 && { gaps }) } }
      : {}),
  };
}

async function checkedProject(
  root: string,
  { folder, name, resolved }: { folder: string; name: string; resolved: Resolved },
): Promise<{ project?: Project; remarks: readonly Finding[] }> {
  const { tree, unread, readings, evidence } = resolved;
  const checked = checkProject(tree, { folder: name, unread });
  const manifest = checked.value ?? checked.rest;
  const remarks = [...resolved.findings, ...checked.findings];
  if (!manifest) return { remarks };
  const caseStudy = `${folder}/case-study.mdx`;
  const project = {
    ...{ id: manifest.id, manifest, tree, folder, evidence, readings },
    ...((await isFile(join(root, caseStudy))) ? { caseStudy } : {}),
  };
  return { project, remarks: [...remarks, ...applyRules(project)] };
}

async function caseStudyOf(root: string, file = ''): Promise<ReadManifest & { file: string }> {
  return file ? { ...(await readManifest(root, file)), file } : { file, findings: [] };
}

function filesOf({ evidence }: Resolved): string[] {
  return Object.values(evidence).flatMap(({ file, lock }) => (lock ? [file, lock.file] : [file]));
}

async function loadTree(root: string, file: string): Promise<ParsedManifest & { text?: string }> {
  const { text, findings } = await readManifest(root, file);
  if (text === undefined) return { findings };
  const parsed = file.endsWith('.ts')
    ? await loadModule(root, { file, text })
    : parseManifest(text, file);
  return { ...parsed, text };
}

async function manifestIn(
  root: string,
  folder: string,
  name: string,
): Promise<{ found?: string; ambiguous: Finding[] }> {
  const candidates = EXTENSIONS.map((extension) =>
    folder ? `${folder}/${name}.${extension}` : `${name}.${extension}`,
  );
  const present = await Promise.all(candidates.map((file) => isFile(join(root, file))));
  const [found, ...others] = candidates.filter((_, index) => present[index]);
  return {
    ...(found ? { found } : {}),
    ambiguous: others.map((other) => secondManifest(other, found ?? other)),
  };
}

function byId(a: Project, b: Project): number {
  const [left, right] = [`${a.id} ${a.folder}`, `${b.id} ${b.folder}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function unique(projects: readonly Project[]): Project[] {
  return projects.filter(
    (project, index) => projects.findIndex((other) => other.id === project.id) === index,
  );
}

function secondManifest(file: string, first: string): Finding {
  return {
    rule: 'portfolio/two-manifests',
    severity: 'error',
    place: fileStart(file),
    message: `${first} is here too; only one of the two can be read.`,
    help: 'Remove one of them.',
  };
}

function missingProfile(): Finding {
  return {
    rule: 'portfolio/missing-profile',
    severity: 'error',
    place: fileStart('portfolio.yaml'),
    message: 'There is no portfolio.yaml in this folder.',
    help: 'Start with `npm create modelfolio@latest`, or write portfolio.yaml with schemaVersion, name and headline.',
  };
}

function emptyFindings(loaded: readonly LoadedProject[]): Finding[] {
  if (loaded.length > 0) return [];
  return [
    {
      rule: 'portfolio/no-projects',
      severity: 'warning',
      place: fileStart('projects'),
      message: 'There is no projects/<id>/project.yaml yet.',
      help: 'Write one: schemaVersion, title and task.type are enough for a draft.',
    },
  ];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (details) => details.isDirectory(),
    () => false,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (details) => details.isFile(),
    () => false,
  );
}

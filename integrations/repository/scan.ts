import { posix } from 'node:path';
import type { Note, SourceFile, SourceTree } from '../../src/drafts/importer.ts';
import type { RepositoryScan } from '../../src/drafts/repository-scan.ts';
import { dependencyFiles, mayDeclare, readDeclared } from './dependencies.ts';
import type { Declared } from './dependencies.ts';
import { mayDeploy, readDeployment } from './deployments.ts';
import { readDockerfile } from './dockerfile.ts';
import { frameworksIn } from './frameworks-in.ts';
import { languagesIn } from './languages.ts';
import { isLock, readLock } from './locks.ts';
import { depthOf, nearestFirst, ownFiles } from './own-files.ts';
import { codeIn, readAll } from './read-files.ts';
import { testsIn } from './tests-in.ts';
import { topFiles } from './top-files.ts';
import { providerOf, readWorkflow } from './workflows.ts';

const MAX_LOCK_BYTES = 20e6;
/** Folders below the top in which settings are still the project's own. */
const DEEPEST = 3;

/** A scan, and what could not be read for it. */
export interface Scanned {
  readonly scan: RepositoryScan;
  readonly notes: readonly Note[];
}

/** Looks through a repository for what its files say about tools, tests, licence and deployment. Never throws. */
export async function scanRepository(tree: SourceTree): Promise<Scanned> {
  const files = nearestFirst(ownFiles(tree));
  const [tools, running, code] = await Promise.all([
    toolsIn(files, tree),
    runningIn(files, tree),
    codeIn(files, tree),
  ]);
  const { declared, locks } = tools;
  const stated = declared.find(hasLicence)?.pyproject?.licence;
  const top = await topFiles(files, { tree, stated });
  const dependencies = declared.flatMap((each) => each.dependencies);
  const paths = tree.files.map(({ path }) => path);
  const project = declared.find(({ pyproject }) => pyproject)?.pyproject?.project;
  return {
    scan: {
      languages: languagesIn(files),
      notebooks: paths.filter((path) => path.endsWith('.ipynb')),
      dependencies,
      dependencyFiles: dependencyFiles(dependencies),
      locks: locks.map(({ file, program, packages }) => ({ file, program, packages })),
      frameworks: frameworksIn({ dependencies, locks, code: code.found, paths }),
      tests: testsIn(code.found, pytestIn(declared)),
      ...running.found,
      ...top.found,
      ...(project ? { project } : {}),
    },
    notes: [...tools.notes, ...running.notes, ...top.notes, ...code.notes],
  };
}

async function toolsIn(files: readonly SourceFile[], tree: SourceTree) {
  const near = files.filter(isNear);
  const [declared, locks] = await Promise.all([
    readAll(near.filter(named(mayDeclare)), tree, readDeclared),
    readAll(near.filter(named(isLock)), tree, readLock, MAX_LOCK_BYTES),
  ]);
  return {
    declared: declared.found,
    locks: locks.found,
    notes: [...declared.notes, ...locks.notes, ...declared.found.flatMap(({ notes }) => notes)],
  };
}

async function runningIn(files: readonly SourceFile[], tree: SourceTree) {
  const near = files.filter(isNear);
  const [workflows, dockerfiles, deployments] = await Promise.all([
    readAll(files.filter(named(providerOf)), tree, (text, file) => ({
      file,
      read: readWorkflow(text, file),
    })),
    readAll(near.filter(named(isDockerfile)), tree, readDockerfile),
    readAll(near.filter(named(mayDeploy)), tree, readDeployment),
  ]);
  const broken = workflows.found.flatMap(({ file, read }) =>
    typeof read === 'string' ? [{ file, text: read }] : [],
  );
  return {
    found: {
      workflows: workflows.found.flatMap(({ read }) => (typeof read === 'string' ? [] : [read])),
      dockerfiles: dockerfiles.found,
      deployments: deployments.found,
    },
    notes: [...workflows.notes, ...dockerfiles.notes, ...deployments.notes, ...broken],
  };
}

function isNear({ path }: SourceFile): boolean {
  return depthOf(path) <= DEEPEST;
}

function named(fits: (path: string) => unknown): (file: SourceFile) => boolean {
  return ({ path }) => Boolean(fits(path));
}

function isDockerfile(path: string): boolean {
  return /^(?:dockerfile(?:\.[\w-]+)?|[\w-]+\.dockerfile)$/i.test(posix.basename(path));
}

function hasLicence({ pyproject }: Declared): boolean {
  return pyproject?.licence !== undefined;
}

function pytestIn(declared: readonly Declared[]) {
  const asked = declared
    .flatMap(({ dependencies }) => dependencies)
    .find(({ name }) => name === 'pytest');
  if (asked) return { file: asked.file, ...(asked.line === undefined ? {} : { line: asked.line }) };
  const set = declared.find(({ pyproject }) => pyproject?.pytest !== undefined)?.pyproject;
  return set?.pytest === undefined ? undefined : { file: set.project.file, line: set.pytest };
}

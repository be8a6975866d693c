import type { Project } from '../manifest/portfolio.ts';
import type { Repository } from './repository.ts';
import type { AuditSubject } from './rule.ts';

/** A project and, where it was looked at, its code. */
export type SeenCode = Pick<AuditSubject, 'project' | 'repository'>;

/** Languages whose tests a scan finds; of others the manifest's word counts. */
const TESTS_FOUND = new Set(['Jupyter Notebook', 'Python', 'R']);

/** Files of services whose workflows a scan does not read. */
const OTHER_WORKFLOW =
  /^(?:Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.yml|\.travis\.yml|\.drone\.ya?ml|\.appveyor\.yml|appveyor\.yml|\.woodpecker\.ya?ml|\.woodpecker\/.*|\.buildkite\/.*|\.forgejo\/workflows\/.*|\.gitea\/workflows\/.*|cloudbuild\.ya?ml|\.tekton\/.*)$/;

/** True when the code has tests: as the repository shows, or without one as the manifest says. */
export function hasTests({ project, repository }: SeenCode): boolean {
  const { tests } = project.manifest.reproducibility ?? {};
  const told = tests !== undefined && tests.count !== 0;
  if (!repository) return told;
  const { scan } = repository;
  const others = scan.languages.filter(({ name }) => !TESTS_FOUND.has(name));
  const isOpen = others.length > 0 && others.length === scan.languages.length;
  return scan.tests.count > 0 || (isOpen && told);
}

/** True when something runs on every change: as the repository shows, or without one as the manifest says. */
export function hasWorkflow({ project, repository }: SeenCode): boolean {
  if (!repository) return project.manifest.deployment?.ci !== undefined;
  const { scan, files } = repository;
  return scan.workflows.length > 0 || files.some((file) => OTHER_WORKFLOW.test(file));
}

/** True when all code lies in notebooks. */
export function isNotebookOnly({ scan }: Repository): boolean {
  return (
    scan.notebooks.length > 0 && scan.languages.every(({ name }) => name === 'Jupyter Notebook')
  );
}

/** Commands that fetch what others run. */
const FETCHES =
  /^(?:cd|source|export)\s|^(?:(?:python3? -m )?(?:pip3?|venv)|conda|mamba|uv|poetry|pdm|pipenv|npm|git|dvc|apt(?:-get)?)\b(?=.*\b(?:install|sync|add|create|activate|clone|checkout|venv|pull|ci)\b)/;
const RUNS_NOTEBOOK = /\.ipynb\b|\b(?:jupyter|nbconvert|papermill|notebooks?)\b/i;
const TESTS_NOTEBOOK = /\b(?:nbval|nbmake|testbook)\b/i;

/** True when a manifest names notebooks, and no command or test that runs anything else. */
export function isToldNotebookOnly({ manifest }: Project): boolean {
  const { notebooks = [], commands = [], tests } = manifest.reproducibility ?? {};
  const making = commands
    .flatMap(({ cmd }) => cmd.split(/&&|;/))
    .filter((cmd) => !FETCHES.test(cmd.trim()));
  return (
    notebooks.length > 0 &&
    making.every((cmd) => RUNS_NOTEBOOK.test(cmd)) &&
    (tests === undefined || TESTS_NOTEBOOK.test(tests.framework))
  );
}

/** True when something is said to run. */
export function isDeployed({ manifest }: Project): boolean {
  return (manifest.deployment?.kind ?? 'none') !== 'none';
}

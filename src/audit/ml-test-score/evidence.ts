import { posix } from 'node:path';
import type { FoundIn, WorkflowDeed } from '../../drafts/repository-scan.ts';
import { pathText } from '../../findings/place.ts';
import { answersAt } from '../answers.ts';
import type { SeenCode } from '../code.ts';

/**
 * Something that answers a test. Half a point is for what was done by hand and written down, a whole
 * one for what runs by itself again and again (Breck et al., 2017).
 */
export interface Evidence {
  /** Manifest path or file. */
  readonly where: string;
  readonly points: 0.5 | 1;
}

/** What the manifest says: half a point, whoever says it. */
export function told({ project }: SeenCode, ...patterns: readonly string[]): Evidence[] {
  return patterns
    .flatMap((pattern) => answersAt(project.manifest, pattern).slice(0, 1))
    .map((path) => ({ where: pathText(path), points: 0.5 }));
}

/** Files of the repository whose path fits. */
export function filesLike(
  { repository }: SeenCode,
  pattern: RegExp,
  points: Evidence['points'] = 0.5,
): Evidence[] {
  const [first] = repository?.files.filter((file) => pattern.test(file)) ?? [];
  return first === undefined ? [] : [{ where: first, points }];
}

/** Test files whose names say what they test; a whole point where a workflow runs them. */
export function testsNamed(subject: SeenCode, pattern: RegExp): Evidence[] {
  const files = subject.repository?.scan.tests.files ?? [];
  const first = files.find((file) => pattern.test(posix.basename(file)));
  const points = inWorkflow(subject, 'tests') ? 1 : 0.5;
  return first === undefined ? [] : [{ where: first, points }];
}

/** Software the repository declares or imports; names as PEP 503 (2015) writes them. */
export function uses({ repository }: SeenCode, ...names: readonly string[]): Evidence[] {
  const { dependencies = [], frameworks = [] } = repository?.scan ?? {};
  const known = [...dependencies, ...frameworks];
  const first = known.find(({ name }) => names.includes(name.toLowerCase().replaceAll(' ', '-')));
  return first ? [{ where: placeOf(first), points: 0.5 }] : [];
}

const KEYS = { tests: 'runsTests', training: 'trains', deployment: 'deploys' } as const;

/** Where a workflow does something: in its file, or without a repository as the manifest says. */
export function inWorkflow(
  { project, repository }: SeenCode,
  deed: WorkflowDeed & keyof typeof KEYS,
): string | undefined {
  if (!repository)
    return project.manifest.deployment?.ci?.[KEYS[deed]] === true
      ? `deployment.ci.${KEYS[deed]}`
      : undefined;
  const deeds = repository.scan.workflows.flatMap((workflow) => workflow.deeds);
  const found = deeds.find((each) => each.deed === deed);
  return found && placeOf(found);
}

/** The same evidence, a whole point each, where something runs it by itself. */
export function automatic(evidence: readonly Evidence[], runner: string | undefined): Evidence[] {
  if (runner === undefined || evidence.length === 0) return [...evidence];
  return [...evidence, { where: runner, points: 1 }];
}

function placeOf({ file, line }: FoundIn): string {
  return line === undefined ? file : `${file}:${line}`;
}

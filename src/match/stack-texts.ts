import { isTrained } from '../claims/method.ts';
import type { Project } from '../manifest/portfolio.ts';
import { commandPrograms } from './command-programs.ts';

/**
 * Texts in which a project names what it was made with: tags, models, serving, checks and commands.
 * Prose is left out, since it also names what was not used, and so is how others trained a model,
 * since that shows their skill.
 */
export function stackTexts(project: Project): string[] {
  const { task, models = [], evaluation, explainability } = project.manifest;
  const texts = isTrained(project) ? modelTexts : borrowedTexts;
  return present([
    ...tagTexts(project),
    task.type.replaceAll('-', ' '),
    ...models.flatMap(texts),
    evaluation?.metrics?.length ? 'model evaluation' : undefined,
    explainability?.method,
    isTrained(project) && isOnGitHost(project) ? 'Git' : undefined,
    ...runTexts(project.manifest),
  ]);
}

// Code of one's own at a host of Git repositories was put there with Git.
function isOnGitHost({ manifest: { links } }: Project): boolean {
  return GIT_HOSTS.test(links?.repo ?? '');
}

const GIT_HOSTS = /^https:\/\/(?:bitbucket\.org|codeberg\.org|github\.com|gitlab\.com)\//;

/** Texts that name what the final model is made with; none where others trained it. */
export function finalModelTexts(project: Project): string[] {
  if (!isTrained(project)) return [];
  return (project.manifest.models ?? []).filter(({ final }) => final).flatMap(modelTexts);
}

/**
 * Texts that name what a number of the project can prove: what its author made, tried or set as a
 * bar, and what they call their tools and methods. A bar that others published, or a model that
 * others trained, is theirs.
 */
export function measuredTexts(project: Project): string[] {
  if (!isTrained(project)) return tagTexts(project);
  const { models = [], baselines = [] } = project.manifest;
  const bars = baselines.filter(({ kind }) => kind === undefined || !OF_OTHERS.includes(kind));
  return present([
    ...tagTexts(project),
    ...models.flatMap(modelTexts),
    ...models.flatMap(({ alternatives = [] }) => alternatives.map(({ name }) => name)),
    ...bars.map(({ name }) => name),
  ]);
}

/** Kinds of baselines whose numbers somebody else measured, or whose system somebody else built. */
const OF_OTHERS: readonly string[] = ['previous-system', 'published'];

function tagTexts({ manifest: { tags } }: Project): string[] {
  return [...(tags?.skills ?? []), ...(tags?.frameworks ?? [])];
}

type Model = NonNullable<Project['manifest']['models']>[number];

function modelTexts(model: Model): string[] {
  const { name, algorithm, training } = model;
  return present([name, algorithm, ...borrowedTexts(model), training?.optimizer]);
}

function borrowedTexts({ library, pretrainedFrom }: Model): string[] {
  return present([library?.name, pretrainedFrom?.name]);
}

function runTexts({ deployment, monitoring, reproducibility }: Project['manifest']): string[] {
  const container = deployment?.serving?.container;
  return present([
    deployment?.serving?.framework,
    deployment?.serving?.platform,
    container && 'Docker',
    deployment?.ci?.provider,
    deployment?.ci && 'CI/CD',
    monitoring?.drift && 'drift detection',
    reproducibility?.tests?.framework,
    ...(reproducibility?.commands ?? []).flatMap(({ cmd }) => commandPrograms(cmd)),
  ]);
}

function present(texts: readonly (string | undefined)[]): string[] {
  return texts.flatMap((text) => text ?? []);
}

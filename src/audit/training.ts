import type { Project } from '../manifest/portfolio.ts';
import type { ProjectManifest } from '../manifest/schema/project.ts';

type Model = NonNullable<ProjectManifest['models']>[number];

/** Families that learn from rows with a known answer. */
const SUPERVISED: ReadonlySet<ProjectManifest['family']> = new Set([
  'binary',
  'detection',
  'multiclass',
  'multilabel',
  'regression',
  'segmentation',
  'speech',
  'survival',
]);

/** True for tasks whose rows need labels; a forecast has the series itself. */
export function isSupervised({ manifest }: Project): boolean {
  return SUPERVISED.has(manifest.family);
}

/** The model the results are about, or the first one where none is marked, and its place in the list. */
export function finalModel({
  manifest,
}: Project): { readonly model: Model; readonly index: number } | undefined {
  const models = manifest.models ?? [];
  const marked = models.findIndex(({ final }) => final === true);
  const index = Math.max(0, marked);
  const model = models[index];
  return model && { model, index };
}

/**
 * False where the manifest shows that somebody else trained the model: data sets and parts are named,
 * and none of them is for training. A published score or model is then the subject, not a choice.
 */
export function isTrainedHere({ manifest: { data = [], splits } }: Project): boolean {
  const roles = data.flatMap(({ role }) => role ?? []);
  const parts = (splits?.parts ?? []).map(({ name }) => name);
  if (roles.length === 0 || parts.length === 0) return true;
  return roles.includes('train') || parts.includes('train');
}

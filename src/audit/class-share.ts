import { confusionOf } from '../manifest/confusion-counts.ts';
import type { Project } from '../manifest/portfolio.ts';
import { prevalenceOf } from '../manifest/split-rows.ts';

/** Share of the most frequent class from which on classes count as uneven. */
export const UNEVEN = 0.65;

/**
 * Share of the rows of a part that are of its most frequent class, in (0, 1): what always guessing
 * that class would score. Undefined where the manifest does not say, or for other tasks.
 */
export function majorityShare(project: Project, split: string): number | undefined {
  const { family } = project.manifest;
  if (family === 'multiclass') return matrixShare(project, split);
  const positives = family === 'binary' ? prevalenceOf(project, split)?.value : undefined;
  return positives === undefined ? undefined : Math.max(positives, 1 - positives);
}

/** The same, taken from the whole data where nothing is known of the part. */
export function roughMajorityShare(project: Project, split: string): number | undefined {
  return majorityShare(project, split) ?? dataShare(project);
}

function matrixShare(project: Project, split: string): number | undefined {
  const confusion = confusionOf(project);
  return confusion?.split === split ? largest(confusion.counts.map(total)) : undefined;
}

// Several data sets may hold other classes each; only one tells its share.
function dataShare({ manifest: { data = [], family } }: Project): number | undefined {
  if (family !== 'binary' && family !== 'multiclass') return undefined;
  const own = data.filter(
    ({ role }) => role === undefined || role.some((use) => use !== 'pretrain'),
  );
  const [only, ...others] = own;
  if (!only || others.length > 0) return undefined;
  const { classCounts, size: { rows, positives } = {} } = only;
  if (classCounts) return largest(Object.values(classCounts));
  const known = rows !== undefined && positives !== undefined && family === 'binary';
  return known ? largest([positives, rows - positives]) : undefined;
}

function largest(counts: readonly number[]): number | undefined {
  const rows = total(counts);
  return counts.length > 1 && rows > 0 ? Math.max(...counts) / rows : undefined;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

import type { Finding } from '../../../findings/finding.ts';
import { findMetric } from '../../../metrics/registry.ts';
import { spread } from '../../../stats/spread.ts';
import { listRounding, shown } from '../../digits.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { roundingTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

type Evaluation = NonNullable<Project['manifest']['evaluation']>;
type CrossValidation = NonNullable<Evaluation['crossValidation']>;
const PATH = ['evaluation', 'crossValidation'];

/** There is one score per fold and repeat, and mean and spread follow from them. */
export const crossValidation: ManifestRule = {
  id: 'splits/cross-validation',
  holds: 'Scores number folds times repeats, and mean and sd are those of the scores.',
  good: [
    'evaluation: { crossValidation: { metric: roc-auc, k: 5, scores: [0.98, 0.99, 0.99, 0.99, 1], mean: 0.99, sd: 0.007 } }',
    'evaluation: { crossValidation: { metric: roc-auc, k: 5, scores: [0.98, 0.99, 0.99, 0.99, 1], sd: 0.0063 } }',
    'evaluation: { crossValidation: { metric: mae, k: 2, scores: [55.1, 53.2], mean: 54.19 } }',
  ],
  bad: [
    'evaluation: { crossValidation: { metric: roc-auc, k: 5, scores: [0.98, 0.99, 0.99] } }',
    'evaluation: { crossValidation: { metric: roc-auc, k: 2, scores: [0.91, 0.93], mean: 0.95 } }',
    'evaluation: { crossValidation: { metric: roc-auc, k: 2, scores: [0.91, 0.99], sd: 0.005 } }',
  ],
  find(project) {
    const block = project.manifest.evaluation?.crossValidation;
    return block ? [...lengthOf(project, block), ...summaries(project, block)] : [];
  },
};

function lengthOf(project: Project, { k, repeats, scores }: CrossValidation): Finding[] {
  if (scores.length === k * repeats) return [];
  const message = `There are ${scores.length} scores; ${k} folds${repeats > 1 ? ` drawn ${repeats} times` : ''} give ${k * repeats}.`;
  const help = 'Give one score per fold and repeat, and set `k` and `repeats` to what was run.';
  return [remarkAt(project, [...PATH, 'scores'], { rule: crossValidation.id, message, help })];
}

// Half of all authors divide by n, half by n − 1; both are a standard deviation.
function summaries(project: Project, { metric, scores, mean, sd }: CrossValidation): Finding[] {
  const exact = spread(scores);
  const population = exact.sd * Math.sqrt((scores.length - 1) / scores.length);
  const isShare = findMetric(metric)?.range[1] === 1;
  const rounding = listRounding(scores, { fewest: isShare ? 2 : 0 });
  return [
    ...differs(project, 'mean', { stated: mean, possible: [exact.mean], rounding }),
    ...differs(project, 'sd', {
      stated: sd,
      possible: [exact.sd, population],
      rounding: 2 * rounding,
    }),
  ];
}

interface Summary {
  readonly stated: number | undefined;
  readonly possible: readonly number[];
  readonly rounding: number;
}

function differs(
  project: Project,
  key: 'mean' | 'sd',
  { stated, possible, rounding }: Summary,
): Finding[] {
  if (stated === undefined) return [];
  const path = [...PATH, key];
  const written = project.tree.writtenAt(path) ?? String(stated);
  const room = roundingTolerance(written) + rounding;
  if (possible.some((value) => Math.abs(value - stated) <= room)) return [];
  const message = `\`${key}\` says ${written}; the scores give ${shown(possible[0] ?? 0)}.`;
  const help = `Leave \`${key}\` out and the build computes it; common causes: another run, a fold left out, a standard error in place of \`sd\`.`;
  return [remarkAt(project, path, { rule: crossValidation.id, message, help })];
}

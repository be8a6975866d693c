import type { AuditRule } from '../../rule.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import { isNetwork } from '../../network.ts';
import { finalModel, isTrainedHere } from '../../training.ts';

/** A network trained again from another seed gives another number. */
export const severalSeeds: AuditRule = {
  id: 'statistics/several-seeds',
  severity: 'warning',
  holds: 'A network that was trained here was trained from several seeds.',
  why: 'Networks that differ in their seed alone can be further apart than the methods a reader wants to compare.',
  source: 'Pineau et al., Improving Reproducibility in Machine Learning Research, JMLR 22 (2021)',
  help: 'models:\n  - training:\n      seeds: Which seeds, one per run?\nevaluation:\n  runs:\n    count: How many runs?\n    aggregate: mean\n    sd: How far apart are they?',
  good: [
    'models: { 0: { training: { seeds: [0] } } }',
    'models: { 0: { library: { name: PyTorch }, training: { seeds: [0, 1, 2], earlyStopping: After three epochs without a lower validation loss } } }',
  ],
  bad: ['models: { 0: { library: { name: PyTorch }, training: { seeds: [0] } } }'],
  find({ project }) {
    const { model, index } = finalModel(project) ?? {};
    const runs = runsOf(project);
    if (!model || runs === undefined || !isNetwork(model) || !isTrainedHere(project))
      return undefined;
    if (runs > 1) return [];
    const message = `“${model.name ?? 'The final model'}” is a network trained once; readers look for at least three seeds and how far apart their results are.`;
    return [{ path: ['models', index ?? 0, 'training', 'seeds'], message }];
  },
};

/** How often the final model was trained; undefined where nobody said. */
function runsOf(project: Project): number | undefined {
  const { evaluation } = project.manifest;
  if (evaluation?.metrics?.some(({ averagedOver }) => averagedOver === 'seeds')) return Infinity;
  const seeds = finalModel(project)?.model.training?.seeds?.length;
  const most = Math.max(seeds ?? 0, evaluation?.runs?.count ?? 0);
  return most > 0 ? most : undefined;
}

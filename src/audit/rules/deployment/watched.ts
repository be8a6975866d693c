import { isDeployed } from '../../code.ts';
import type { AuditRule } from '../../rule.ts';
import { isTrainedHere } from '../../training.ts';

/** What is, or would be, watched once it runs. */
export const watched: AuditRule = {
  id: 'deployment/watched',
  severity: 'warning',
  holds: 'What is watched once it runs is told; of a study, what would be.',
  why: 'Inputs change and models age. Who says what to watch and when to train again has thought past the notebook.',
  source: 'Breck et al., The ML Test Score (2017), Monitor 1 to 7',
  help: 'monitoring:\n  data: [which figure of the inputs shows that they have changed?]\n  model: [which figure of the outputs shows that it got worse?]\n  retraining: { trigger: When would you train it again? }',
  good: [
    'monitoring: { data: null, model: null, retraining: { trigger: A recall under the agreed value. } }',
  ],
  bad: ['monitoring: null', 'monitoring: { data: [], model: [] }'],
  find({ project }) {
    // Nobody watches a study of somebody else's model.
    if (!isDeployed(project) && !isTrainedHere(project)) return undefined;
    const { data, model, drift, retraining, alerts } = project.manifest.monitoring ?? {};
    const told = [drift, retraining, alerts].some((each) => each !== undefined);
    if (told || (data ?? []).length + (model ?? []).length > 0) return [];
    const asked = isDeployed(project)
      ? 'what is watched while it runs'
      : 'what you would watch if it ran';
    const message = `No monitoring is given; readers look for ${asked}.`;
    return [{ path: ['monitoring'], message }];
  },
};

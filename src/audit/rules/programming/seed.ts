import type { AuditRule, AuditSubject } from '../../rule.ts';
import { isTrainedHere } from '../../training.ts';

/** Where chance comes in, it is fixed. */
export const seed: AuditRule = {
  id: 'programming/seed',
  severity: 'advice',
  holds: 'Random seeds are fixed and stated.',
  why: 'Without a seed a second run gives another split and other numbers, and nobody can tell a mistake from chance.',
  source: 'Breck et al., The ML Test Score (2017), Infra 1: training is reproducible',
  help: 'reproducibility:\n  seedControl: true when all seeds are fixed\nsplits:\n  seed: the number',
  good: [
    'reproducibility: { seedControl: null }',
    'reproducibility: { seedControl: null }\nsplits: { seed: null }',
    'splits: { seed: null }\nmodels: { 0: { training: { seeds: [] } } }',
  ],
  bad: [
    'reproducibility: { seedControl: null }\nsplits: { seed: null }\nmodels: { 0: { training: { seeds: [] } } }',
    'reproducibility: { seedControl: false }\nsplits: { seed: null }\nmodels: { 0: { training: { seeds: [] } } }',
  ],
  find(subject) {
    if (!isTrainedHere(subject.project)) return undefined;
    const { seedControl } = subject.project.manifest.reproducibility ?? {};
    if (seedControl === true || hasSeed(subject)) return [];
    const found = seedControl === false ? 'Seeds are not fixed' : 'No seed is given';
    const message = `${found}; readers look for the number that makes a second run give the same.`;
    return [{ path: ['reproducibility', 'seedControl'], message }];
  },
};

function hasSeed({ project: { manifest } }: AuditSubject): boolean {
  const seeds = (manifest.models ?? []).flatMap(({ training }) => training?.seeds ?? []);
  return manifest.splits?.seed !== undefined || seeds.length > 0;
}

import type { AuditRule } from '../../rule.ts';
import { isTrainedHere } from '../../training.ts';

/** What training took is told. */
export const compute: AuditRule = {
  id: 'deployment/compute',
  severity: 'advice',
  holds: 'Hardware and time of training are given.',
  why: 'Who wants to repeat or run the work must know what it takes; little is as good news as much.',
  source:
    'Pineau et al., Improving Reproducibility in Machine Learning Research (2021), checklist: runtime and computing infrastructure',
  help: 'compute:\n  hardware: What did it run on?\n  hours: hours of training\n  source: codecarbon, estimate or none',
  good: [
    'compute: { hours: null }',
    'models: { 0: { training: { durationS: null } } }',
    'compute: null\ndata: { 0: { role: [test] } }\nsplits: { parts: [{ name: test, n: 170, positives: 63 }] }',
  ],
  bad: [
    'compute: null',
    'compute: { hours: null }\nmodels: { 0: { training: { durationS: null } } }',
  ],
  find({ project }) {
    if (!isTrainedHere(project)) return undefined;
    const { compute: told, models = [] } = project.manifest;
    const path = ['compute'];
    if (!told)
      return [{ path, message: 'What training ran on and how long it took is not given.' }];
    const timed = models.some(({ training }) => training?.durationS !== undefined);
    if (timed || told.hours !== undefined) return [];
    const message = `Training ran on ${told.hardware}, and its hours are not given.`;
    return [{ path, message }];
  },
};

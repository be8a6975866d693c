import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import type { AuditRule } from '../../rule.ts';

const JUDGES = new Set(['brier', 'brier-skill', 'ece', 'log-loss', 'mce']);

/** Chances that are weighed against costs are checked. */
export const calibration: AuditRule = {
  id: 'modelling/calibration',
  severity: 'advice',
  holds: 'Where chances are weighed against costs, it is shown how well they hold.',
  why: 'A cut-off set by cost is right only if a predicted 20 of 100 happens about 20 times in 100.',
  source:
    'Van Calster et al., Calibration: the Achilles heel of predictive analytics, BMC Medicine 17 (2019)',
  help: 'evaluation:\n  curves:\n    calibration:\n      from: Which file holds the bins of `calibration_curve`?\n# Or add `brier` or `log-loss` to `evaluation.metrics`.',
  good: [
    'evaluation: { metrics: { 4: { id: log-loss, value: 0.2 } } }',
    'evaluation: { threshold: { chosenBy: capacity }, metrics: { 4: null } }',
    'evaluation: { metrics: { 4: null }, curves: { calibration: { bins: [{ meanPredicted: 0.1, fractionPositive: 0.08, count: 100 }, { meanPredicted: 0.8, fractionPositive: 0.9, count: 70 }] } } }',
  ],
  bad: [
    'evaluation: { metrics: { 4: null } }',
    'framing: { costOfErrors: { ratio: 10 } }\nevaluation: { threshold: { chosenBy: capacity }, metrics: { 4: null } }',
  ],
  find({ project, facts }) {
    const evaluation = evaluationOf(project, 'binary');
    const ratio = project.manifest.framing?.costOfErrors?.ratio;
    const weighed = evaluation?.threshold?.chosenBy === 'cost' || ratio !== undefined;
    if (!evaluation || !weighed) return undefined;
    const judged = facts.some(
      ({ kind, of, metric }) => kind === 'result' && of === undefined && JUDGES.has(metric),
    );
    if (judged || evaluation.curves?.calibration) return [];
    const message =
      'Errors are weighed by cost, but nothing shows how well the predicted chances hold; readers look for a calibration curve, a Brier score or a log loss.';
    return [{ path: ['evaluation', 'curves', 'calibration'], message }];
  },
};

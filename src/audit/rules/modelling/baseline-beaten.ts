import { factText } from '../../../facts/text.ts';
import { againstBaseline } from '../../against-baseline.ts';
import type { AgainstBaseline } from '../../against-baseline.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';

const CLOSE =
  'limitations:\n  - statement: Can these rows tell the model and the baseline apart?\n    consequence: How many rows would, or what else speaks for the model?\n# Or give the difference under `evaluation.comparison`, with its interval, where both judged the same rows.';

/** Where a simple rule does as well, the author says so first. */
export const baselineBeaten: AuditRule = {
  id: 'modelling/baseline-beaten',
  severity: 'error',
  holds:
    'The main result beats its baselines by more than its interval, or the text says that it does not.',
  why: 'A model that loses to a simple rule is a finding worth showing, when the author says it. When the reader finds it, it is a mistake.',
  source: 'Breck et al., The ML Test Score (2017), Model 5: a simpler model is not better',
  help: 'limitations:\n  - statement: On which metric is the model no better than the baseline?\n    consequence: Would you still use it, and for what?',
  good: [
    'baselines: { 0: { metrics: { 0: { value: 0.968 } } } }\nlimitations: { 0: { statement: The model is no better than the one-feature rule. } }',
    'baselines: { 0: { metrics: { 0: { value: 0.905 } } } }\nlimitations: { 0: { statement: The model is no better than the one-feature rule. } }',
    'baselines: { 0: { name: Two physicians, kind: human, metrics: { 0: { value: 0.984 } } } }',
    'baselines: { 0: { metrics: { 0: { value: 0.905 } } } }\nevaluation: { comparison: [{ against: One-feature rule, metric: recall, difference: 0.032, ci: { low: 0.004, high: 0.06, method: paired } }] }',
  ],
  bad: [
    'framing: { successCriterion: { 0: { metric: accuracy, target: 0.6 } } }\nbaselines: { 0: { name: Most frequent class, kind: majority, metrics: [{ id: accuracy, value: 0.629, split: test, n: 170 }] } }\nevaluation: { primaryMetric: accuracy, metrics: { 0: { id: accuracy, value: 0.6, n: 170, positiveClass: null } }, confusion: null }',
    'baselines: { 0: { metrics: { 0: { value: 0.968 } } } }',
    'baselines: { 0: { metrics: { 0: { value: 0.905 } } } }',
    'base: forecasting\nbaselines: { 0: { metrics: { 0: { value: 0.18 } } } }',
  ],
  find(subject) {
    const compared = againstBaseline(subject);
    if (!compared) return undefined;
    return compared.beaten || compared.told ? [] : [remark(compared)];
  },
};

// A lead within the interval may be a lead; a result that is not ahead is none.
function remark({ result, baseline, ahead }: AgainstBaseline): AuditRemark {
  const rival = `${factText({ ...result, baseline }, 'baseline-value')} of “${baseline.name}”`;
  const value = `${result.name} is ${factText(result, 'value')}`;
  const path = result.place.path;
  if (!ahead) {
    const message = `${value}, no better than the ${rival}; readers look for a sentence that says so.`;
    return { path, message };
  }
  const message = `${value} (${factText(result, 'interval')}), which does not rule out the ${rival}; readers look for a sentence that says these rows cannot tell the two apart.`;
  return { path, message, help: CLOSE, severity: 'warning' };
}

import { pathText } from '../../../findings/place.ts';
import { TELLING_DIGITS, answeredRate } from '../../answered-rates.ts';
import { shown, shownBeside, significantDigits } from '../../digits.ts';
import { remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** Where programs clip a chance of 0. */
const CLIPPINGS = [
  { at: 1e-15, who: 'scikit-learn up to 1.1 clips chances there' },
  { at: 2 ** -52, who: 'scikit-learn from 1.2 on clips chances there, at double precision' },
  { at: 2 ** -23, who: 'scikit-learn from 1.2 on clips single-precision chances there' },
] as const;

/** A log loss of yes-or-no answers is the error rate times the cost of a chance of 0. */
export const hardLabelLogLoss: ManifestRule = {
  id: 'fingerprints/hard-label-log-loss',
  holds: 'A log loss is taken from chances, so it is not a fixed multiple of the error rate.',
  source: 'scikit-learn 1.2.1: log_loss on predict() instead of predict_proba()',
  good: [
    `evaluation:
  metrics: [{ id: log-loss, value: '0.1069', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: log-loss, value: 1.6862527901341358, split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: log-loss, value: '1.616', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: log-loss, value: '0.7458', split: test }, { id: accuracy, value: '0.95322', split: test }]`,
    `evaluation:
  metrics:
    - { id: log-loss, value: 15.941250504453846, split: test }
    - { id: accuracy, value: 0.5384615384615384, split: test }`,
  ],
  find(project) {
    // A draft whose task is still open states an accuracy all the same.
    if (!['binary', 'multiclass', 'other'].includes(project.manifest.family)) return [];
    return statedResults(project, 'log-loss').flatMap((loss) => {
      const accuracy = answeredRate(project, 'accuracy', loss.metric.split);
      if (!accuracy || accuracy.value === 1) return [];
      if (significantDigits(loss.written) < TELLING_DIGITS) return [];
      // A rounded accuracy near 1 leaves an error rate that fits almost any loss.
      const errors = { low: 1 - accuracy.high, high: 1 - accuracy.low };
      if (errors.high - errors.low > 0.01 * (1 - accuracy.value)) return [];
      const clipping = CLIPPINGS.find(({ at }) => {
        const cost = costOf(at);
        return loss.high >= cost.low * errors.low && loss.low <= cost.high * errors.high;
      });
      if (!clipping) return [];
      const rate = 1 - accuracy.value;
      const { low, high } = costOf(clipping.at);
      const cost = Math.min(Math.max(loss.value / rate, low), high);
      const message = `\`${pathText(loss.path)}\` says ${loss.written}, which is ${shown(cost, { decimals: 2 })} times the error rate of ${shown(rate)}, ${shownBeside(cost * rate, loss.written)}: the price of a wrong answer given with a chance of 0 (${clipping.who}). It looks like a loss computed from yes-or-no answers.`;
      const help = 'Pass chances: in scikit-learn `log_loss(y, model.predict_proba(X))`.';
      const rule = hardLabelLogLoss.id;
      return [remarkAt(project, loss.path, { rule, severity: 'warning', message, help })];
    });
  },
};

// One wrong answer costs the logarithm of the clipped chance. A wrong yes leaves 1 minus the largest
// chance below 1, which binary numbers do not hold exactly: at 1e-15 it costs 34.5396, not 34.5388.
function costOf(at: number): { low: number; high: number } {
  return { low: -Math.log(at), high: -Math.log(1 - (1 - at)) };
}

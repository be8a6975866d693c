import type { AuditRule } from '../../rule.ts';

/** A choice between two goods is told. */
export const tradeOff: AuditRule = {
  id: 'deployment/trade-off',
  severity: 'warning',
  holds: 'At least one choice is told with what was given up for it.',
  why: 'Work in a team is mostly weighing: size against error, speed against cost. A told choice shows that you weigh.',
  source:
    'Breck et al., The ML Test Score (2017), Data 3: what a feature adds is weighed against what it costs',
  help: 'tradeoffs:\n  - chose: What did you take, and what did it measure?\n    over: What did you leave, and what did it measure?\n    because: Why was that the better bargain?\n# A number of what was left is known once an entry of `models[].alternatives` has it under `metrics`.',
  good: ['tradeoffs: [{ chose: a small file, over: a lower error, because: It runs anywhere. }]'],
  bad: ['tradeoffs: null', 'tradeoffs: []'],
  find({ project: { manifest } }) {
    if ((manifest.tradeoffs ?? []).length > 0) return [];
    const message =
      'No trade-off is given; readers look for one choice between two goods and the reason for it.';
    return [{ path: ['tradeoffs'], message }];
  },
};

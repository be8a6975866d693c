import type { AuditRule } from '../../rule.ts';

/** A prediction is worth what somebody does with it. */
export const decision: AuditRule = {
  id: 'communication/decision',
  severity: 'warning',
  holds: 'The manifest says what somebody does differently because of the prediction.',
  why: 'Readers without a technical background judge a model by the decision it serves, not by its score.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 1',
  help: 'framing:\n  decisionSupported: Who decides what, and what changes once they see the prediction?',
  good: ['framing: { decisionSupported: Which samples a person reads today. }'],
  bad: ['framing: { decisionSupported: null }'],
  find({ project: { manifest } }) {
    if (manifest.framing?.decisionSupported) return [];
    const message = 'No decision is named; a reader cannot tell what the prediction is for.';
    return [{ path: ['framing', 'decisionSupported'], message }];
  },
};

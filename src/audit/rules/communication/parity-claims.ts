import type { Fact } from '../../../facts/fact.ts';
import type { AuditRule } from '../../rule.ts';

/** Base rates closer than this may be one rate, measured twice. */
const APART = 0.02;

/** Two equalities that cannot hold together are not claimed together. */
export const parityClaims: AuditRule = {
  id: 'communication/parity-claims',
  severity: 'advice',
  holds:
    'Where base rates differ, equal precision and equal false alarms are not claimed together.',
  why: 'Both cannot hold at once unless predictions are perfect; reviewers in this field look for it.',
  source: 'Chouldechova, Fair prediction with disparate impact (2017)',
  help: 'Say which of the two rates should be equal here, and why that one.',
  good: [
    'base: people\nfairness: { conclusion: "False-positive rates are equal within their intervals; precision is not." }',
  ],
  bad: [
    'base: people\nfairness: { groups: [{ attribute: sex, group: women, n: 1000, tp: 320, fp: 60, tn: 540, fn: 80 }, { attribute: sex, group: men, n: 1000, tp: 395, fp: 52, tn: 448, fn: 105 }], conclusion: "Both groups have equal precision and equal false-positive rates." }',
  ],
  find({ project: { manifest }, facts }) {
    const { conclusion } = manifest.fairness ?? {};
    if (!conclusion) return undefined;
    const both = EQUAL_PRECISION.test(conclusion) && EQUAL_ALARMS.test(conclusion);
    if (!both || !baseRatesDiffer(facts)) return [];
    const message =
      'The conclusion claims equal precision and equal false-positive rates, and base rates differ between the groups.';
    return [{ path: ['fairness', 'conclusion'], message }];
  },
};

const EQUAL_PRECISION =
  /\b(?:equal|same|identical) (?:precision|ppv|positive predictive values?|predictive parity)\b/i;
const EQUAL_ALARMS =
  /\b(?:equal|same|identical) (?:fpr|false[- ](?:positive rates?|alarms?|alarm rates?))\b/i;

function baseRatesDiffer(facts: readonly Fact[]): boolean {
  const rates = facts.filter(({ kind, metric }) => kind === 'group' && metric === 'base-rate');
  const values = rates.map(({ value }) => value);
  return values.length > 1 && Math.max(...values) - Math.min(...values) > APART;
}

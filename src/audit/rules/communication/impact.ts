import type { AuditRule } from '../../rule.ts';

/** An effect with a number in it was measured, estimated or simulated, and the page says which. */
export const impact: AuditRule = {
  id: 'communication/impact',
  severity: 'error',
  holds: 'An effect that is given a size says how the size is known.',
  why: 'An effect on the business is what readers remember longest and ask about first; one that nobody measured falls apart in the interview.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 8',
  help: 'framing:\n  impact:\n    method: measured, estimated or simulated, whichever it was; or take the size out of the statement',
  good: [
    'framing: { impact: { statement: Reading takes 2 hours less a week., method: estimated } }',
    'framing: { impact: null }',
  ],
  bad: [
    'framing: { impact: { statement: Reading takes 2 hours less a week., method: not-measured } }',
    'framing: { impact: { statement: Reading takes less time., value: 2, unit: hours per week, method: not-measured } }',
  ],
  find({ project: { manifest } }) {
    const stated = manifest.framing?.impact;
    if (!stated) return undefined;
    const sized = stated.value !== undefined || SIZE.test(stated.statement);
    if (stated.method !== 'not-measured' || !sized) return [];
    const message = 'The effect has a size, and `method` says that it was not measured.';
    return [{ path: ['framing', 'impact', 'method'], message }];
  },
};

// A year is a date, not a size.
const SIZE = /\b(?!(?:19|20)\d\d\b)\d+/;

import type { AuditRule } from '../../rule.ts';

/** Characters below which a problem is a title rather than a description. */
const ENOUGH = 80;

/** The problem is told before its solution. */
export const problem: AuditRule = {
  id: 'communication/problem',
  severity: 'error',
  holds: 'The problem is told in its users’ words, in more than the tagline.',
  why: 'A reader who does not know what question was asked cannot judge any answer to it.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 1',
  help: 'framing:\n  problem: Who has which question, what do they see, and what do they do today?',
  good: [
    'framing: { problem: A clinic cannot read every sample on the day it arrives. Which ones should a pathologist read first? }',
  ],
  bad: ['framing: { problem: Ill or well? }', 'framing: { problem: null }'],
  find({ project: { manifest } }) {
    const told = manifest.framing?.problem?.trim() ?? '';
    if (told.length >= ENOUGH && told !== manifest.tagline) return [];
    const found = told
      ? `\`framing.problem\` has ${told.length} characters`
      : 'There is no problem';
    const message = `${found}; a reader needs who asks, what they see and what they do today.`;
    return [{ path: ['framing', 'problem'], message }];
  },
};

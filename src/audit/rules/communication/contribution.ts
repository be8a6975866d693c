import type { AuditRule } from '../../rule.ts';

/** What was done by the author, and not by the team around them. */
export const contribution: AuditRule = {
  id: 'communication/contribution',
  severity: 'error',
  holds: 'The manifest says what its author did, in the first person where others took part.',
  why: 'A recruiter has under a minute to find out what you did yourself.',
  source: 'CRediT, Contributor Role Taxonomy (NISO Z39.104, 2022)',
  help: 'role:\n  contribution: I did which parts myself; who did the others?',
  good: [
    'role: { teamSize: 4, share: I wrote the evaluation., contribution: I wrote the evaluation and the service. }',
    'role: { teamSize: 1, contribution: All of it. }',
  ],
  bad: [
    'role: { contribution: null }',
    'role: { teamSize: 4, share: A quarter., contribution: We built and evaluated a service. }',
  ],
  find({ project: { manifest } }) {
    const { contribution: told = '', teamSize = 1 } = manifest.role ?? {};
    const path = ['role', 'contribution'];
    if (!told) return [{ path, message: 'It is not said what you did yourself.' }];
    if (teamSize === 1 || FIRST_PERSON.test(told)) return [];
    const message = `${teamSize} people did the work, and \`contribution\` does not say what you did among them.`;
    return [{ path, message }];
  },
};

const FIRST_PERSON = /\b(?:I|my|mine|me|myself)\b/;

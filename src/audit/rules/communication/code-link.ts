import type { AuditRule } from '../../rule.ts';

/** Readers can open the code. */
export const codeLink: AuditRule = {
  id: 'communication/code-link',
  severity: 'error',
  holds: 'The page links to the code.',
  why: 'A hiring manager opens the code before the interview; work that cannot be opened is work that cannot be checked.',
  source: 'Pineau et al., Improving Reproducibility in Machine Learning Research (2021), checklist',
  help: 'links:\n  repo: public https address of the code; for code that must stay closed ignore this rule and say why',
  good: ['links: { repo: "https://gitlab.com/alex-example/illness" }'],
  bad: ['links: null'],
  find({ project: { manifest } }) {
    if (manifest.links?.repo) return [];
    return [{ path: ['links', 'repo'], message: 'No address of the code is given.' }];
  },
};

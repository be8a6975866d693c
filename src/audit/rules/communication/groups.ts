import type { Project } from '../../../manifest/portfolio.ts';
import { ownDatasets } from '../../own-datasets.ts';
import type { AuditRemark, AuditRule } from '../../rule.ts';
import { SENSITIVE } from '../../sensitive.ts';

/** Characters below which a reason says that, but not why. */
const ENOUGH = 60;
const PATH = ['fairness'];

/** Whether the model errs more for some people is answered, also where the answer is no people. */
export const groups: AuditRule = {
  id: 'communication/groups',
  severity: 'error',
  holds: 'Errors by group of people are shown, or it is said why there are none to show.',
  why: 'Employers ask who bears the errors of a model. “The rows are machines” is a complete answer; silence is not.',
  source: 'Mitchell et al., Model Cards for Model Reporting (2019), Quantitative Analyses',
  help: 'fairness:\n  applicable: false\n  reason: Why are there no groups of people to compare, and what would have to be known before any use?',
  good: [
    'fairness: { applicable: false, reason: "Rows are weeks of one station; no row describes a person, and no decision about a person follows from a forecast." }',
  ],
  bad: [
    'fairness: null',
    'fairness: { applicable: false, reason: Not needed. }',
    'fairness: { applicable: false, reason: "Nobody asked for it, and the model does not see the columns, so they cannot matter." }\nfeatures: { top: [{ name: sex, importance: 0.02, sd: 0.004, method: permutation }] }',
  ],
  find({ project }) {
    const { fairness } = project.manifest;
    if (fairness?.applicable === undefined)
      return [{ path: PATH, message: 'Nothing is said about errors by group of people.' }];
    return fairness.applicable ? [] : unanswered(project, fairness.reason?.trim() ?? '');
  },
};

function unanswered(project: Project, reason: string): AuditRemark[] {
  if (reason.length < ENOUGH) {
    const message = `The reason for leaving groups out has ${reason.length} characters; readers need to know what the rows are and who could be concerned.`;
    return [{ path: [...PATH, 'reason'], message }];
  }
  const trait = traitOf(project);
  if (trait === undefined) return [];
  const message = `Groups are said not to apply, and the data name “${trait}”.`;
  const help = `fairness:\n  applicable: true\n  groups: counts per group of ${trait}`;
  return [{ path: [...PATH, 'applicable'], message, help, severity: 'warning' }];
}

function traitOf(project: Project): string | undefined {
  const listed = ownDatasets(project).flatMap(
    ({ dataset }) => dataset.personalData?.sensitiveAttributes ?? [],
  );
  const columns = project.manifest.features?.top?.map(({ name }) => name) ?? [];
  return listed[0] ?? columns.find((name) => SENSITIVE.test(name));
}

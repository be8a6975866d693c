import type { AuditRule } from '../../rule.ts';
import { isSaidIn } from '../../texts.ts';

/** Data sets that courses and tutorials use; names as their publishers write them. */
const TUTORIALS: readonly RegExp[] = [
  /^(?:the )?(?:fisher['’]s )?iris(?: (?:flowers?|plants?|species))?(?: data ?set)?$/i,
  /\btitanic\b/i,
  /\b(?:fashion[- ]?|e)?mnist\b/i,
  /\bcifar-?10\b/i,
  /^digits$|\bhandwritten digits\b/i,
  /\bwine quality\b|^wine(?: recognition)?(?: data ?set)?$/i,
  /\bpalmer penguins\b|^penguins$/i,
  /\bcalifornia housing\b|\bames housing\b/i,
  /\bwisconsin\b.*\bbreast cancer\b|\bbreast cancer\b.*\bwisconsin\b/i,
  /\bpima\b.*\bdiabetes\b|^diabetes \(efron/i,
  /^adult$|\badult (?:census )?income\b|\bcensus income\b/i,
  /\btelco customer churn\b/i,
  /\bsms spam collection\b/i,
  /\bimdb\b.*\breviews?\b/i,
  /\bcats? (?:vs\.?|versus|and) dogs?\b/i,
];
const ADMITTED =
  /\b(?:tutorials?|teaching|textbooks?|courses?|toy|beginners?|well[- ]known|much[- ]used)\b/i;

/** A data set everybody knows is used for something of the author's own. */
export const tutorialData: AuditRule = {
  id: 'modelling/tutorial-data',
  severity: 'advice',
  holds: 'A project on a tutorial’s data set says so, and what it adds.',
  why: 'Readers have seen the same rows in a hundred portfolios. What they look for then is the part no tutorial has.',
  source:
    'scikit-learn user guide (2024), toy data sets: “often too small to be representative of real world machine learning tasks”',
  help: 'limitations:\n  - statement: Many tutorials use this data set.\n    consequence: What here is yours and not the tutorial’s?',
  good: [
    'data: { 0: { name: Palmer penguins } }\nlimitations: { 0: { statement: Many tutorials use this data set., consequence: The look at each error is the contribution. } }',
    'data: { 0: { name: Iris scans at three airports } }',
  ],
  bad: [
    'data: { 0: { name: Palmer penguins } }',
    "data: { 0: { name: Fisher's Iris data set } }",
    'data: { 0: { name: Titanic passengers } }',
  ],
  find({ project: { manifest } }) {
    const { data = [], limitations, lessons, role, framing, deployment } = manifest;
    const index = data.findIndex(({ name = '' }) => TUTORIALS.some((known) => known.test(name)));
    if (index < 0) return undefined;
    const told = [limitations, lessons, role?.contribution, framing, deployment?.reason];
    if (isSaidIn(told, ADMITTED)) return [];
    const message = `“${data[index]?.name ?? ''}” is a data set many tutorials use; readers look for what you did beyond them.`;
    return [{ path: ['data', index, 'name'], message }];
  },
};

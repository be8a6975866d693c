import type { Fact } from '../../../facts/fact.ts';
import { factText } from '../../../facts/text.ts';
import type { AuditRemark, AuditRule, AuditSubject } from '../../rule.ts';
import { isSaidIn } from '../../texts.ts';

/** Scores at which a reader asks what leaked. */
const NEARLY_ALL = 0.999;
/** Rows below which a perfect score is a small number of rows rather than a surprise. */
const ENOUGH_ROWS = 50;
const SCORES = new Set([
  'accuracy',
  'average-precision',
  'balanced-accuracy',
  'f1',
  'pr-auc',
  'roc-auc',
]);
/** Standard errors by which a test score may exceed the one on training rows. */
const ERRORS = 2;
const EXPLAINED =
  /\b(?:leak\w*|(?:near|nearly|almost)[- ]perfect|perfect\w*|too good|ceiling|easy|easier|separable|duplicates?|re-?checked|better (?:on test )?than (?:on )?training|higher (?:on test )?than (?:on )?training|dropout|regulari[sz]\w+)\b/i;

/** A score that is too good is looked into before it is shown. */
export const nearPerfect: AuditRule = {
  id: 'modelling/near-perfect',
  severity: 'warning',
  holds: 'A nearly perfect score, or one better than on the training rows, comes with a reason.',
  why: 'Most nearly perfect scores turned out to be leaks. A reader who finds one without a word about it stops reading.',
  source:
    'Kapoor and Narayanan, Leakage and the reproducibility crisis in machine-learning-based science, Patterns 4 (2023)',
  help: 'limitations:\n  - statement: Why is the score this high? An easy task, or a leak\n    consequence: Which columns and repeated rows did you check, and what came of it?',
  good: [
    'evaluation: { metrics: { 5: { id: roc-auc, value: 0.97, split: train } } }',
    'evaluation: { metrics: { 3: { value: 0.998, ci: { high: 1 } } } }',
    'evaluation: { metrics: { 3: { value: 0.9995, ci: { high: 1 } } } }\nlimitations: { 0: { statement: The task is easy; one column nearly separates the classes. } }',
    'evaluation: { metrics: { 5: { id: roc-auc, value: 0.99, split: train } } }',
  ],
  bad: [
    'evaluation: { metrics: { 3: { value: 0.9995, ci: { high: 1 } } } }',
    'evaluation: { metrics: { 5: { id: roc-auc, value: 0.9, split: train } } }',
  ],
  find(subject) {
    const results = resultsOf(subject);
    if (results.length === 0) return undefined;
    const { limitations, lessons, splits, leakage, evaluation } = subject.project.manifest;
    const told = [limitations, lessons, splits?.testUse?.note, evaluation?.errorAnalysis];
    const found = [
      ...results.filter(isNearlyAll).map(perfect),
      ...results.flatMap((each) => ahead(each, subject)),
    ];
    const isFixed = leakage?.featuresLegitimate?.answer === 'found-and-fixed';
    return isFixed || isSaidIn(told, EXPLAINED) ? [] : found.slice(0, 1);
  },
};

function resultsOf({ facts }: AuditSubject): Fact[] {
  return facts.filter(
    ({ kind, of, split }) => kind === 'result' && of === undefined && split !== 'train',
  );
}

function isNearlyAll({ metric, value, n = 0 }: Fact): boolean {
  return SCORES.has(metric) && value >= NEARLY_ALL && value <= 1 && n >= ENOUGH_ROWS;
}

function perfect(fact: Fact): AuditRemark {
  const message = `${fact.name} is ${factText(fact, 'value')} on ${factText(fact, 'n')} rows. Common causes: a column that holds the answer, rows in both parts, an easy task; readers look for which of them was ruled out.`;
  return { path: fact.place.path, message };
}

// Half the width of a 95% interval is about two standard errors.
function ahead(fact: Fact, { facts }: AuditSubject): AuditRemark[] {
  const trained = facts.find(
    ({ kind, of, split, metric }) =>
      kind === 'result' && of === undefined && split === 'train' && metric === fact.metric,
  );
  const isTest = fact.split === 'test' || fact.split === 'external';
  if (!trained || !isTest || !fact.interval || fact.direction === 'none') return [];
  const error = (fact.interval.high - fact.interval.low) / 4;
  const lead = (fact.value - trained.value) * (fact.direction === 'lower' ? -1 : 1);
  if (lead <= ERRORS * error) return [];
  const message = `${fact.name} is ${factText(fact, 'value')} on ${fact.split ?? 'test'} and ${factText(trained, 'value')} on the training rows. Common causes: swapped parts, dropout during training, test rows that are easier; readers look for which it was.`;
  return [{ path: fact.place.path, message }];
}

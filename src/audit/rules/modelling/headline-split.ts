import { primaryResult } from '../../../facts/headline.ts';
import { metricId } from '../../../metrics/registry.ts';
import type { ReportedMetric } from '../../../manifest/schema/reported-metric.ts';
import { isExplained } from '../../explained.ts';
import type { AuditRemark, AuditRule, AuditSubject } from '../../rule.ts';

/** Families judged without rows that are held out. */
const WITHOUT_TEST = new Set(['clustering', 'reinforcement', 'other']);
const JUDGING = new Set(['test', 'external', 'production', 'cv']);
/** MLflow’s autolog and Keras write what was measured while training under such names. */
const TRAINING_NAME = /(?:^|[/._])train(?:ing)?[_/.]/i;
/** The Trainer of transformers and YOLO write the rows they choose by under such names. */
const EVALUATION_NAME = /(?:^|[/._])(?:eval|val)_/i;
/** Some folder of the results is called so, but the value says what it is. */
const TEST_NAME = /(?:^|[/._])(?:test|hold_?out|held_?out|external)(?:$|[/._])/i;

const KEPT_APART =
  'Write `split: validation` where the model was chosen by these rows, and measure the test rows. Where they are the test rows, say under `leakage.separateTestSet` how you know.';

/** The number the page leads with was measured on rows held out. */
export const headlineSplit: AuditRule = {
  id: 'modelling/headline-split',
  severity: 'error',
  holds: 'The primary metric is given, and measured on test, external or cross-validated rows.',
  why: 'The first number on the page is the one that is believed. On training or validation rows it is higher than anybody will see in use.',
  source: 'Hastie, Tibshirani and Friedman, The Elements of Statistical Learning (2009), 7.2',
  help: 'evaluation:\n  primaryMetric: Which metric decides?\n  metrics:\n    - id: the same metric\n      value: What did it reach on the test rows?\n      split: test',
  good: [
    'evaluation: { metrics: { 0: { from: { file: metrics.json, pointer: /eval_recall } } } }',
    'evaluation: { metrics: { 0: { from: { file: metrics.json, pointer: /test_recall } } } }\nleakage: { separateTestSet: { answer: not-checked, how: The program made the split by itself. } }',
    'evaluation: { metrics: { 0: { split: external } } }\nbaselines: { 0: { metrics: { 0: { split: external } } } }\nsplits: { parts: { 1: { name: external } } }',
  ],
  bad: [
    'evaluation: { primaryMetric: null }',
    'evaluation: { metrics: { 0: { split: validation } }, confusion: { split: validation } }\nbaselines: { 0: { metrics: { 0: { split: validation } } } }',
    'evaluation: { metrics: { 0: { from: { file: metrics.json, pointer: /training_recall } } } }',
    'evaluation: { metrics: { 0: { from: { file: metrics.json, pointer: /eval_recall } } } }\nleakage: { separateTestSet: { answer: not-checked, how: The program made the split by itself. } }',
  ],
  find(subject) {
    const { family, evaluation, splits } = subject.project.manifest;
    if (WITHOUT_TEST.has(family)) return undefined;
    const primary = evaluation?.primaryMetric;
    const path = ['evaluation', 'primaryMetric'];
    const message = 'No primary metric is named; readers look for the one number that decides.';
    if (primary === undefined) return [{ path, message }];
    const { split } = primaryResult(subject.facts, subject.project) ?? {};
    if (split !== undefined && JUDGING.has(split)) return misnamed(subject, metricId(primary));
    const parts = splits?.parts ?? [];
    // Without a test part the missing part is what is to be told, by another rule.
    if (!parts.some(({ name }) => name === 'test' || name === 'external')) return undefined;
    return [unmeasured(primary, split)];
  },
};

function unmeasured(primary: string, split: string | undefined): AuditRemark {
  const found = split === undefined ? 'on no rows outside training' : `on ${split} rows only`;
  const message = `\`${primary}\` decides and is reported ${found}; readers look for it on the test rows.`;
  return { path: ['evaluation', 'metrics'], message };
}

function misnamed({ project: { manifest } }: AuditSubject, primary: string): AuditRemark[] {
  const known = manifest.leakage?.separateTestSet;
  const isKept = known !== undefined && known.answer !== 'not-checked' && isExplained(known);
  return (manifest.evaluation?.metrics ?? []).flatMap((metric, index) => {
    const { split } = metric;
    if (metricId(metric.id) !== primary || (split !== 'test' && split !== 'external')) return [];
    const kept = keptUnder(metric);
    if (kept === undefined || (kept === 'validation' && isKept)) return [];
    return [renamed(metric, { kept, path: ['evaluation', 'metrics', index, 'split'] })];
  });
}

/** Which rows programs keep under the name the value has in its file; undefined for other names. */
function keptUnder(metric: ReportedMetric): 'training' | 'validation' | undefined {
  const name = nameOf(metric);
  if (TEST_NAME.test(name)) return undefined;
  if (TRAINING_NAME.test(name)) return 'training';
  return EVALUATION_NAME.test(name) ? 'validation' : undefined;
}

function nameOf({ from }: ReportedMetric): string {
  return from?.pointer ?? from?.column ?? '';
}

// Validation is often test under another name, so it asks rather than blocks.
function renamed(
  metric: ReportedMetric,
  { kept, path }: { kept: 'training' | 'validation'; path: AuditRemark['path'] },
): AuditRemark {
  const message = `The value is called \`${nameOf(metric)}\` in its file and \`${metric.split}\` here; programs keep what they measured on ${kept} rows under such names.`;
  return kept === 'training'
    ? {
        path,
        message,
        help: 'Write `split: train` here, measure the test rows and add that value.',
      }
    : { path, message, help: KEPT_APART, severity: 'warning' };
}

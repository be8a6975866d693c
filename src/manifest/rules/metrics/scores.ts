import type { Finding } from '../../../findings/finding.ts';
import type { BinaryCounts } from '../../../stats/confusion.ts';
import { checkScores } from '../../../stats/consistency.ts';
import type { Score, ScoreId, TestSet } from '../../../stats/consistency.ts';
import { confusionOf } from '../../confusion-counts.ts';
import { usualRunsOf } from '../../measured-values.ts';
import type { MeasuredValue, OneRun } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_CUT_OFF, remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import type { ManifestRule } from '../rule.ts';

const SPLIT = `splits: { parts: [{ name: test, n: 300, positives: 100 }] }
`;

/** Scores on one split at one cut-off can all come from one confusion matrix. */
export const scores: ManifestRule = {
  id: 'metrics/scores',
  holds: 'Some confusion matrix of the test set gives all scores reported on it.',
  source: 'Kovács and Fazekas, Neurocomputing 2024',
  good: [
    `${SPLIT}evaluation: { metrics: [{ id: accuracy, value: 0.91, split: test }, { id: f1, value: 0.86, split: test }] }`,
    `${SPLIT}evaluation: { metrics: [{ id: accuracy, value: 0.9567, split: test, averagedOver: folds }, { id: recall, value: 0.8545, split: test, averagedOver: folds }] }`,
  ],
  bad: [
    `${SPLIT}evaluation: { metrics: [{ id: accuracy, value: 0.9567, split: test }, { id: recall, value: 0.8545, split: test }, { id: specificity, value: 0.9734, split: test }] }`,
    'evaluation: { metrics: [{ id: accuracy, value: 0.9105504587155964, split: validation, n: 872 }, { id: precision, value: 0.8978260869565218, split: validation }, { id: recall, value: 0.9301801801801802, split: validation }] }',
  ],
  find: (project) => usualRunsOf(project).flatMap((run) => remarks(project, run)),
};

const IDS: Readonly<Record<string, ScoreId>> = {
  accuracy: 'accuracy',
  'balanced-accuracy': 'balanced-accuracy',
  recall: 'recall',
  fnr: 'recall',
  specificity: 'specificity',
  fpr: 'specificity',
  precision: 'precision',
  npv: 'npv',
  f1: 'f1',
  'f-beta': 'f-beta',
  mcc: 'mcc',
  'cohen-kappa': 'cohen-kappa',
  'fowlkes-mallows': 'fowlkes-mallows',
  jaccard: 'jaccard',
};

function remarks(project: Project, { split, role, values }: OneRun): Finding[] {
  const testSet = testSetOf(project, { split, role, values });
  const given = role === 'result' && confusionOf(project)?.split === split;
  if (!testSet || given || role === 'slice') return [];
  const used = values.filter((value) => isOn(testSet, value) && scoreOf(value));
  if (used.length < 2) return [];
  const { verdict, matrix } = checkScores(
    testSet,
    used.flatMap((value) => scoreOf(value) ?? []),
  );
  const found = { used, testSet };
  if (verdict === 'impossible') return [impossible(project, found)];
  return matrix && role === 'result' ? [recovered(project, { ...found, matrix })] : [];
}

function testSetOf(project: Project, { split, values }: OneRun): TestSet | undefined {
  const stated = splitRows(project, split);
  const own = values.find(({ metric, id }) => metric.n !== undefined && OF_ROWS.has(id))?.metric.n;
  const n = stated.n ?? own;
  if (n === undefined) return undefined;
  // More positives than rows is a remark of its own.
  const { positives } = stated;
  return { n, ...(positives === undefined || positives > n ? {} : { positives }) };
}

/** Scores whose `n` can only be the rows of the whole test set. */
const OF_ROWS = new Set(['accuracy', 'mcc', 'cohen-kappa', 'balanced-accuracy']);

// A share may name its own denominator in `n`; any other number belongs to a selection of rows.
function isOn({ n, positives }: TestSet, { metric, id }: MeasuredValue): boolean {
  if (metric.n === undefined || metric.n === n) return true;
  if (id === 'precision' || id === 'npv') return metric.n < n;
  if (positives === undefined) return false;
  return metric.n === ({ recall: positives, fnr: positives }[id] ?? n - positives);
}

function scoreOf({ id, metric, value, tolerance }: MeasuredValue): Score | undefined {
  const score = IDS[id];
  if (!score || (score === 'f-beta' && metric.beta === undefined)) return undefined;
  const read = id === 'fpr' || id === 'fnr' ? 1 - value : value;
  return {
    id: score,
    value: read,
    tolerance,
    ...(score === 'f-beta' && metric.beta !== undefined ? { beta: metric.beta } : {}),
  };
}

interface Found {
  readonly used: readonly MeasuredValue[];
  readonly testSet: TestSet;
}

function impossible(project: Project, { used, testSet: { n, positives } }: Found): Finding {
  const rows = `${n} rows${positives === undefined ? '' : ` with ${positives} positives`}`;
  const list = used.map(({ metric, written }) => `${metric.id} ${written}`).join(', ');
  return remarkAt(project, used[0]?.path ?? [], {
    rule: scores.id,
    message: `No confusion matrix of ${rows} gives all of: ${list}.`,
    help: NOT_ONE_CUT_OFF,
  });
}

function recovered(
  project: Project,
  { used, matrix: { tp, fp, tn, fn } }: Found & { readonly matrix: BinaryCounts },
): Finding {
  const { classes = [], positiveClass = 'positive' } = project.manifest.task.target ?? {};
  const other = classes.find((name) => name !== positiveClass) ?? 'other';
  const labels = [positiveClass, other].map((name) => JSON.stringify(name)).join(', ');
  const split = used[0]?.metric.split ?? 'test';
  return remarkAt(project, used[0]?.path ?? [], {
    rule: scores.id,
    severity: 'advice',
    message: `Only one confusion matrix gives these ${used.length} scores: ${tp} true positives, ${fn} false negatives, ${fp} false positives, ${tn} true negatives.`,
    help: `Add it, and every rate is computed from it; \`recovered\` says that nobody counted it: \`confusion: { labels: [${labels}], counts: [[${tp}, ${fn}], [${fp}, ${tn}]], recovered: true, split: ${split} }\`.`,
  });
}

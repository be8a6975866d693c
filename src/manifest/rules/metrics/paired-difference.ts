import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { findMetric } from '../../../metrics/registry.ts';
import { mcnemar } from '../../../stats/mcnemar.ts';
import { normalCdf } from '../../../stats/normal.ts';
import { shown, shownBeside } from '../../digits.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import { roundingTolerance, shareTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** A difference in accuracy, and its p-value, follow from the rows only one of two models got right. */
export const pairedDifference: ManifestRule = {
  id: 'metrics/paired-difference',
  holds:
    'The difference of two accuracies on the same n rows is (b − c) / n, and McNemar’s p-value follows from b and c.',
  source: 'McNemar, Psychometrika 12, 1947',
  good: [
    'evaluation: { comparison: [{ against: SVM, metric: accuracy, difference: "-0.0167", n: 360, discordant: { b: 2, c: 8 }, test: mcnemar, p: 0.109 }] }',
    'evaluation: { comparison: [{ against: SVM, metric: roc-auc, difference: 0.2, n: 360, discordant: { b: 2, c: 8 } }] }',
  ],
  bad: [
    'evaluation: { comparison: [{ against: SVM, metric: accuracy, difference: 0.0167, n: 360, discordant: { b: 2, c: 8 } }] }',
    'evaluation: { comparison: [{ against: SVM, metric: accuracy, difference: "-0.0167", n: 360, discordant: { b: 2, c: 8 }, test: mcnemar, p: 0.01 }] }',
  ],
  find: (project) =>
    (project.manifest.evaluation?.comparison ?? []).flatMap((compared, index) => [
      ...differenceFindings(project, compared, index),
      ...testFindings(project, compared, index),
    ]),
};

type Compared = NonNullable<NonNullable<Project['manifest']['evaluation']>['comparison']>[number];

function differenceFindings(project: Project, compared: Compared, index: number): Finding[] {
  const { metric, discordant, difference, split } = compared;
  const n = compared.n ?? splitRows(project, split).n;
  if (!discordant || !n || findMetric(metric)?.id !== 'accuracy') return [];
  const { b, c } = discordant;
  const at = ['evaluation', 'comparison', index, 'difference'];
  const written = project.tree.writtenAt(at) ?? String(difference);
  const expected = (b - c) / n;
  if (Math.abs(expected - difference) <= shareTolerance(written)) return [];
  const message = `\`${pathText(at)}\` says ${written}; ${b} rows only this model got right and ${c} only the other, of ${n}, give ${shownBeside(expected, written)}.`;
  return [remarkAt(project, at, { rule: pairedDifference.id, message, help: NOT_ONE_RUN })];
}

function testFindings(
  project: Project,
  { discordant, test, p }: Compared,
  index: number,
): Finding[] {
  if (!discordant || test !== 'mcnemar' || p === undefined) return [];
  const at = ['evaluation', 'comparison', index, 'p'];
  const written = project.tree.writtenAt(at) ?? String(p);
  const values = pValues(discordant);
  const room = roundingTolerance(written);
  if (values.some((value) => Math.abs(value - p) <= room)) return [];
  const message = `\`${pathText(at)}\` says ${written}; McNemar’s test on ${discordant.b} and ${discordant.c} rows gives ${shown(values[0] ?? 1)}.`;
  return [remarkAt(project, at, { rule: pairedDifference.id, message, help: NOT_ONE_RUN })];
}

// Programs differ: exact, chi-squared, and chi-squared with Edwards’s continuity correction (1948).
function pValues({ b, c }: { b: number; c: number }): number[] {
  const exact = mcnemar({ b, c }).p;
  if (b + c === 0) return [exact];
  const tail = (distance: number) => 2 * (1 - normalCdf(distance / Math.sqrt(b + c)));
  return [exact, tail(Math.abs(b - c)), tail(Math.max(Math.abs(b - c) - 1, 0))];
}

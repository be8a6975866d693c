import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { listRounding, shown } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import type { Project } from '../../portfolio.ts';
import { splitRows } from '../../split-rows.ts';
import { shareTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

const CURVE: ManifestPath = ['evaluation', 'curves', 'pr'];

/** The line of guessing in a precision-recall curve is the share of positives of those rows. */
export const prPrevalence: ManifestRule = {
  id: 'plots/pr-prevalence',
  holds:
    'The prevalence of a precision-recall curve is the share of positives of its rows, no point lies below what flagging everything else would give, and flagging everything gives the prevalence.',
  source: 'Boyd and others 2012',
  good: [
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation:
  curves: { pr: { prevalence: 0.374, points: [{ recall: 1, precision: 0.374, threshold: 0 }, { recall: 0.9375, precision: 0.9375, threshold: 0.5 }] } }`,
    `evaluation:
  curves: { pr: { prevalence: 0.16, points: [{ recall: 1, precision: 0.158273 }, { recall: 0.901234, precision: 0.712345 }] } }`,
  ],
  bad: [
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation:
  curves: { pr: { prevalence: 0.5, points: [{ recall: 1, precision: 0.5 }, { recall: 0.9375, precision: 0.9375 }] } }`,
    `evaluation:
  curves: { pr: { prevalence: 0.374, points: [{ recall: 1, precision: 0.31 }, { recall: 0.9375, precision: 0.9375 }] } }`,
    `evaluation:
  curves: { pr: { prevalence: 0.374, points: [{ recall: 1, precision: 0.45, threshold: 0 }, { recall: 0.9375, precision: 0.9375, threshold: 0.5 }] } }`,
  ],
  find(project) {
    return [...againstSplit(project), ...belowLowest(project), ...everythingFlagged(project)];
  },
};

function againstSplit(project: Project): Finding[] {
  const pr = evaluationOf(project, 'binary')?.curves?.pr;
  const { n, positives } = splitRows(project, pr?.split ?? 'test');
  if (!pr || !n || positives === undefined) return [];
  const share = positives / n;
  if (Math.abs(share - pr.prevalence) <= roomOf(project)) return [];
  const message = `The curve's prevalence is ${pr.prevalence}; ${positives} of ${n} rows are positive, ${shown(share)}.`;
  const help = `Write \`prevalence: ${shown(share, { decimals: 6 })}\`, or check \`splits.parts\`.`;
  return [remarkAt(project, [...CURVE, 'prevalence'], { rule: prPrevalence.id, message, help })];
}

// All negatives flagged is the worst that can happen at any recall.
function belowLowest(project: Project): Finding[] {
  const pr = evaluationOf(project, 'binary')?.curves?.pr;
  if (!pr) return [];
  const { prevalence, points } = pr;
  const rooms = {
    prevalence: roomOf(project),
    recall: listRounding(points.map(({ recall }) => recall)),
    precision: listRounding(points.map(({ precision }) => precision)),
  };
  const index = points.findIndex(({ recall, precision }) => {
    const least = lowest(recall - rooms.recall, prevalence - rooms.prevalence);
    return precision < least - rooms.precision;
  });
  const point = points[index];
  if (!point) return [];
  const message = `At recall ${point.recall} precision is ${point.precision}; with a prevalence of ${prevalence} it is ${shown(lowest(point.recall, prevalence))} at least, even when every negative is flagged.`;
  const remark = { rule: prPrevalence.id, message, help: NOT_ONE_RUN };
  return [remarkAt(project, [...CURVE, 'points', index, 'precision'], remark)];
}

// Rises with both recall and prevalence.
function lowest(recall: number, prevalence: number): number {
  const found = Math.max(0, recall) * Math.max(0, prevalence);
  return found / Math.max(found + 1 - prevalence, 1e-12);
}

// Prevalence is typed by hand as often as it comes from the program that made the points.
function roomOf(project: Project): number {
  const path = [...CURVE, 'prevalence'];
  const pr = evaluationOf(project, 'binary')?.curves?.pr;
  return shareTolerance(project.tree.writtenAt(path) ?? String(pr?.prevalence ?? 0));
}

// Only among probabilities does a cut-off of 0 flag everything.
function everythingFlagged(project: Project): Finding[] {
  const pr = evaluationOf(project, 'binary')?.curves?.pr;
  const cutOffs = (pr?.points ?? []).flatMap(({ threshold }) => threshold ?? []);
  if (!pr || !cutOffs.every((cutOff) => cutOff >= 0 && cutOff <= 1)) return [];
  const index = pr.points.findLastIndex(({ threshold, recall }) => threshold === 0 && recall === 1);
  const precision = Math.min(...pr.points.filter(isAtZero).map((each) => each.precision));
  const point = pr.points[index];
  const room = roomOf(project) + listRounding([precision]) + 0.005;
  if (!point || Math.abs(precision - pr.prevalence) <= room) return [];
  const message = `At a cut-off of 0 everything is flagged and precision is the prevalence, ${pr.prevalence}; the point says ${point.precision}.`;
  const help = 'Check `prevalence`; if the scores are not probabilities, leave the cut-offs out.';
  const remark = { rule: prPrevalence.id, severity: 'warning' as const, message, help };
  return [remarkAt(project, [...CURVE, 'points', index, 'precision'], remark)];
}

function isAtZero({ threshold }: { readonly threshold?: number | null | undefined }): boolean {
  return threshold === 0;
}

import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { listRounding, shown } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import type { ManifestRule } from '../rule.ts';

const BINS: ManifestPath = ['evaluation', 'curves', 'calibration', 'bins'];

/** The bins of a calibration curve hold every row of the part once, positives included. */
export const calibrationCounts: ManifestRule = {
  id: 'plots/calibration-counts',
  holds:
    'The bins of a calibration curve rise, hold all rows of their part, and as many positives as it has.',
  source: 'DeGroot and Fienberg 1983',
  good: [
    `splits: { parts: [{ name: test, n: 153, positives: 59 }] }
evaluation:
  curves:
    calibration:
      bins:
        - { meanPredicted: 0.011, fractionPositive: 0.0106, count: 94 }
        - { meanPredicted: 0.118, fractionPositive: 0.6667, count: 3 }
        - { meanPredicted: 0.997, fractionPositive: 1, count: 56 }`,
  ],
  bad: [
    `splits: { parts: [{ name: test, n: 171 }] }
evaluation:
  curves: { calibration: { bins: [{ meanPredicted: 0.1, fractionPositive: 0.1, count: 100 }, { meanPredicted: 0.9, fractionPositive: 1, count: 60 }] } }`,
    `splits: { parts: [{ name: test, n: 160, positives: 64 }] }
evaluation:
  curves: { calibration: { bins: [{ meanPredicted: 0.1, fractionPositive: 0.1, count: 100 }, { meanPredicted: 0.9, fractionPositive: 1, count: 60 }] } }`,
    `evaluation:
  curves: { calibration: { bins: [{ meanPredicted: 0.9, fractionPositive: 1, count: 60 }, { meanPredicted: 0.1, fractionPositive: 0.1, count: 100 }] } }`,
  ],
  find(project) {
    return [...rows(project), ...positivesHeld(project), ...order(project)];
  },
};

function rows(project: Project): Finding[] {
  const calibration = evaluationOf(project, 'binary')?.curves?.calibration;
  const { n } = splitRows(project, calibration?.split ?? 'test');
  if (!calibration || n === undefined) return [];
  const total = calibration.bins.reduce((sum, { count }) => sum + count, 0);
  if (total === n) return [];
  const message = `The bins hold ${total} rows; the ${calibration.split} part has ${n}.`;
  const help = 'Give `count` for every bin that holds rows, and check `n` in `splits.parts`.';
  return [remarkAt(project, BINS, { rule: calibrationCounts.id, message, help })];
}

function positivesHeld(project: Project): Finding[] {
  const calibration = evaluationOf(project, 'binary')?.curves?.calibration;
  const { positives } = splitRows(project, calibration?.split ?? 'test');
  if (!calibration || positives === undefined) return [];
  const { bins } = calibration;
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const held = bins.reduce((sum, bin) => sum + bin.count * bin.fractionPositive, 0);
  const room = total * listRounding(bins.map(({ fractionPositive }) => fractionPositive));
  if (Math.abs(held - positives) <= room + 1e-6) return [];
  const message = `The bins hold ${shown(held, { decimals: 1 })} positives (rows times the share of positives); the ${calibration.split} part has ${positives}.`;
  return [remarkAt(project, BINS, { rule: calibrationCounts.id, message, help: NOT_ONE_RUN })];
}

function order(project: Project): Finding[] {
  const bins = evaluationOf(project, 'binary')?.curves?.calibration?.bins ?? [];
  const index = bins.findIndex(
    ({ meanPredicted }, position) => meanPredicted < (bins[position - 1]?.meanPredicted ?? 0),
  );
  const bin = bins[index];
  if (!bin) return [];
  const message = `The mean prediction falls from ${bins[index - 1]?.meanPredicted ?? 0} to ${bin.meanPredicted}; bins are written from low to high.`;
  const help = 'Sort the bins by `meanPredicted`.';
  const remark = { rule: calibrationCounts.id, message, help };
  return [remarkAt(project, [...BINS, index, 'meanPredicted'], remark)];
}

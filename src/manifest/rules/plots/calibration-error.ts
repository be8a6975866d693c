import { pathText } from '../../../findings/place.ts';
import { listRounding, shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** The stated calibration error is that of the bins drawn beside it. */
export const calibrationError: ManifestRule = {
  id: 'plots/calibration-error',
  holds: 'The stated expected calibration error is the mean gap of the bins drawn.',
  source: 'Naeini and others 2015',
  good: [
    `evaluation:
  metrics: [{ id: ece, value: '0.0625', split: test }]
  curves: { calibration: { bins: [{ meanPredicted: 0.1, fractionPositive: 0.1, count: 100 }, { meanPredicted: 0.8333333, fractionPositive: 1, count: 60 }] } }`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: ece, value: '0.012', split: test }]
  curves: { calibration: { bins: [{ meanPredicted: 0.1, fractionPositive: 0.1, count: 100 }, { meanPredicted: 0.8333333, fractionPositive: 1, count: 60 }] } }`,
  ],
  find(project) {
    const calibration = evaluationOf(project, 'binary')?.curves?.calibration;
    if (!calibration) return [];
    const error = meanGap(calibration.bins);
    const room =
      listRounding(calibration.bins.map(({ meanPredicted }) => meanPredicted)) +
      listRounding(calibration.bins.map(({ fractionPositive }) => fractionPositive));
    return statedResults(project, 'ece', { split: calibration.split }).flatMap((stated) => {
      if (stated.low <= error + room && stated.high >= error - room) return [];
      // Other bins give another error, so the two need not be from different runs.
      const message = `\`${pathText(stated.path)}\` says ${stated.written}; the ${calibration.bins.length} bins drawn give ${shownBeside(error, stated.written)}.`;
      const help = 'State the error of the bins drawn, or draw the bins it was computed from.';
      const remark = { rule: calibrationError.id, severity: 'warning' as const, message, help };
      return [remarkAt(project, stated.path, remark)];
    });
  },
};

interface Bin {
  readonly meanPredicted: number;
  readonly fractionPositive: number;
  readonly count: number;
}

function meanGap(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const gaps = bins.reduce(
    (sum, bin) => sum + bin.count * Math.abs(bin.meanPredicted - bin.fractionPositive),
    0,
  );
  return gaps / Math.max(1, total);
}

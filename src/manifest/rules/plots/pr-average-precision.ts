import { averagePrecision } from '../../../stats/curves.ts';
import { pathText } from '../../../findings/place.ts';
import { listRounding, shown, shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** A thinned curve may be this far off before the drawing and the number part company. */
const THINNED = 0.01;

/** The stated average precision is one that a curve through these points can have. */
export const prAveragePrecision: ManifestRule = {
  id: 'plots/pr-average-precision',
  holds:
    'The stated average precision is the sum of steps of recall times precision over the curve on the same rows.',
  source: 'Davis and Goadrich 2006',
  good: [
    `evaluation:
  metrics: [{ id: average-precision, value: '0.80', split: test }]
  curves: { pr: { prevalence: 0.4, points: [{ recall: 0.5, precision: 1 }, { recall: 0.75, precision: 0.75 }, { recall: 1, precision: 0.45 }, { recall: 1, precision: 0.4 }] } }`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: average-precision, value: '0.30', split: test }]
  curves: { pr: { prevalence: 0.4, points: [{ recall: 0.5, precision: 1 }, { recall: 0.75, precision: 0.75 }, { recall: 1, precision: 0.4 }] } }`,
    `evaluation:
  metrics: [{ id: average-precision, value: '0.85', split: test }]
  curves: { pr: { prevalence: 0.4, points: [{ recall: 0.5, precision: 1 }, { recall: 0.75, precision: 0.75 }, { recall: 1, precision: 0.4 }] } }`,
  ],
  find(project) {
    const pr = evaluationOf(project, 'binary')?.curves?.pr;
    if (!pr) return [];
    const sum = averagePrecision(pr.points);
    const { low, high } = possibleSums(pr.points);
    return statedResults(project, 'average-precision', { split: pr.split }).flatMap((stated) => {
      const impossible = stated.high < low || stated.low > high;
      const far = stated.high < sum - THINNED || stated.low > sum + THINNED;
      if (!impossible && !far) return [];
      const said = `\`${pathText(stated.path)}\` says ${stated.written}; the steps of the ${pr.points.length} points add up to ${shownBeside(sum, stated.written)}`;
      const remark = impossible
        ? {
            message: `${said}, and a curve through them has ${shown(Math.max(0, low))} to ${shown(Math.min(1, high))}.`,
            help: NOT_ONE_RUN,
          }
        : {
            severity: 'warning' as const,
            message: `${said}.`,
            help: 'Keep more points of the curve (200 fit). An area by trapezoids is another number: its id is `pr-auc`.',
          };
      return [remarkAt(project, stated.path, { rule: prAveragePrecision.id, ...remark })];
    });
  },
};

interface Point {
  readonly recall: number;
  readonly precision: number;
}

// Between two cut-offs both true and false positives only grow, which bounds every precision there.
function possibleSums(points: readonly Point[]): { low: number; high: number } {
  const sorted = [...points].sort((a, b) => a.recall - b.recall || b.precision - a.precision);
  const closed = [{ recall: 0, precision: 1 }, ...sorted, { recall: 1, precision: 0 }];
  const steps = closed.slice(1).map((point, index) => {
    const before = closed[index] ?? point;
    const width = point.recall - before.recall;
    return {
      low: least(before.recall, point.recall, alarms(point)),
      high: width === 0 ? 0 : (width * point.recall) / (point.recall + alarms(before)),
    };
  });
  const room =
    listRounding(points.map(({ recall }) => recall)) +
    listRounding(points.map(({ precision }) => precision));
  return {
    low: steps.reduce((sum, step) => sum + step.low, 0) - room - THINNED,
    high: steps.reduce((sum, step) => sum + step.high, 0) + room + THINNED,
  };
}

// With all false alarms raised first, precision at recall r is r / (r + alarms); steps end at the
// higher recall, so their sum is at least the area below.
function least(from: number, to: number, falseAlarms: number): number {
  if (to <= from || falseAlarms === Infinity) return 0;
  if (falseAlarms === 0) return to - from;
  return to - from - falseAlarms * Math.log((to + falseAlarms) / (from + falseAlarms));
}

// False positives per positive row: infinite where nothing flagged was right.
function alarms({ recall, precision }: Point): number {
  if (recall === 0) return 0;
  return precision === 0 ? Infinity : recall * (1 / precision - 1);
}

import { binaryRates } from '../../../src/stats/confusion.ts';
import type { BinaryCounts } from '../../../src/stats/confusion.ts';
import { averagePrecision, rocArea } from '../../../src/stats/curves.ts';
import type { Project } from '../../../src/manifest/portfolio.ts';
import { buildProject } from '../project.ts';
import { rounded, sum, written } from './draw.ts';
import type { Draw } from './draw.ts';
import { honestInterval } from './interval.ts';

interface Scored {
  readonly score: number;
  readonly ill: boolean;
}

/**
 * A classifier of two classes measured once on one test set, everything taken from the same scores:
 * rates rounded, curves thinned and rounded, some left out, as authors do.
 */
export function honestBinary(draw: Draw): Project {
  const rows = scoredRows(draw);
  const ill = rows.filter((row) => row.ill).length;
  const counts = countsAt(rows, 0.5);
  const curves = curvesOf(draw, rows);
  const given = draw.share() < 0.5;
  return buildProject('binary', {
    splits: { parts: [{ name: 'test', n: rows.length, positives: ill }] },
    evaluation: {
      metrics: metricsOf(draw, rows, counts),
      ...(given ? { confusion: confusionOf(counts) } : {}),
      curves,
    },
  });
}

function scoredRows(draw: Draw): Scored[] {
  const n = draw.whole(20, 400);
  const prevalence = draw.pick([0.1, 0.3, 0.5]);
  const apart = draw.pick([0.5, 2, 4, 9]);
  const decimals = draw.pick([2, 4, 12]);
  const row = (ill: boolean) => {
    const odds = draw.normal() * 1.5 + (ill ? apart / 2 : -apart / 2);
    return { ill, score: rounded(1 / (1 + Math.exp(-odds)), decimals) };
  };
  const rest = Array.from({ length: n - 2 }, () => row(draw.share() < prevalence));
  return [row(true), row(false), ...rest];
}

function countsAt(rows: readonly Scored[], cutOff: number): BinaryCounts {
  const count = (ill: boolean, flagged: boolean) =>
    rows.filter((row) => row.ill === ill && row.score >= cutOff === flagged).length;
  return {
    tp: count(true, true),
    fn: count(true, false),
    fp: count(false, true),
    tn: count(false, false),
  };
}

function confusionOf({ tp, fp, tn, fn }: BinaryCounts) {
  return {
    labels: ['malignant', 'benign'],
    counts: [
      [tp, fn],
      [fp, tn],
    ],
  };
}

const UNCOUNTED = ['base-rate', 'selection-rate'];

function metricsOf(draw: Draw, rows: readonly Scored[], counts: BinaryCounts): object[] {
  const decimals = draw.whole(2, 6);
  const rates = Object.entries(binaryRates(counts)).filter(([id]) => !UNCOUNTED.includes(id));
  const kept = rates.filter(() => draw.share() < 0.7);
  return [
    ...kept.map(([id, { value, k, n }]) => ({
      id,
      split: 'test',
      value: written(value, decimals),
      ...(k === undefined || n === undefined ? {} : { ci: honestInterval(draw, { k, n }) }),
    })),
    ...Object.entries(areas(rows)).map(([id, value]) => ({
      id,
      split: 'test',
      value: written(value, decimals),
    })),
  ];
}

function areas(rows: readonly Scored[]): Record<string, number> {
  const points = everyCutOff(rows);
  const loss = ({ score, ill }: Scored) => -Math.log(Math.max(1e-15, ill ? score : 1 - score));
  const n = rows.length;
  return {
    'roc-auc': rocArea([{ fpr: 0, tpr: 0 }, ...points]),
    'average-precision': averagePrecision(points),
    brier: sum(rows.map(({ score, ill }) => (score - Number(ill)) ** 2)) / n,
    'log-loss': sum(rows.map(loss)) / n,
  };
}

interface Point {
  readonly threshold: number;
  readonly fpr: number;
  readonly tpr: number;
  readonly recall: number;
  readonly precision: number;
  readonly counts: BinaryCounts;
}

function everyCutOff(rows: readonly Scored[]): Point[] {
  const cutOffs = [...new Set(rows.map(({ score }) => score))].sort((a, b) => b - a);
  return cutOffs.map((threshold) => {
    const counts = countsAt(rows, threshold);
    const { tp, fp, tn, fn } = counts;
    const recall = tp / (tp + fn);
    return {
      threshold,
      fpr: fp / (fp + tn),
      tpr: recall,
      recall,
      precision: tp / (tp + fp),
      counts,
    };
  });
}

// The first and the last point stay, whatever is left out between them.
function thinned(draw: Draw, points: readonly Point[]): Point[] {
  const most = draw.pick([8, 40, 190]);
  const step = Math.max(1, Math.ceil(points.length / most));
  return points.filter((_, index) => index % step === 0 || index === points.length - 1);
}

function curvesOf(draw: Draw, rows: readonly Scored[]): object {
  const points = thinned(draw, everyCutOff(rows));
  const decimals = draw.pick([2, 4, 6]);
  const round = (value: number) => rounded(value, decimals);
  const ill = rows.filter((row) => row.ill).length;
  return {
    roc: {
      points: [
        { fpr: 0, tpr: 0, threshold: null },
        ...points.map(({ fpr, tpr, threshold }) => ({
          fpr: round(fpr),
          tpr: round(tpr),
          threshold,
        })),
      ],
    },
    pr: {
      prevalence: rounded(ill / rows.length, draw.pick([2, 3, 6])),
      points: points.map(({ recall, precision, threshold }) => ({
        recall: round(recall),
        precision: round(precision),
        threshold,
      })),
    },
    sweep: {
      points: points.map(({ threshold, counts }) => ({ threshold, ...counts })).toReversed(),
    },
    calibration: { bins: binsOf(rows, round) },
    lift: { points: liftOf(rows, round) },
  };
}

function binsOf(rows: readonly Scored[], round: (value: number) => number): object[] {
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = rows.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    const mean = (values: readonly number[]) => sum(values) / Math.max(1, values.length);
    return {
      meanPredicted: round(mean(inside.map(({ score }) => score))),
      fractionPositive: round(mean(inside.map(({ ill }) => Number(ill)))),
      count: inside.length,
    };
  }).filter(({ count }) => count > 0);
}

function liftOf(rows: readonly Scored[], round: (value: number) => number): object[] {
  const sorted = rows.toSorted((a, b) => b.score - a.score);
  const all = rows.filter((row) => row.ill).length;
  return Array.from({ length: 10 }, (_, tenth) => {
    const first = sorted.slice(0, Math.round((rows.length * (tenth + 1)) / 10));
    const found = first.filter((row) => row.ill).length;
    return { fraction: round(first.length / rows.length), gain: round(found / all) };
  });
}

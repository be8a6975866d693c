import type { Project } from '../../../src/manifest/portfolio.ts';
import { multiclassRates } from '../../../src/stats/confusion.ts';
import type { MulticlassRates } from '../../../src/stats/confusion.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { spread } from '../../../src/stats/spread.ts';
import { buildProject } from '../project.ts';
import { rounded, sum, written } from './draw.ts';
import type { Draw } from './draw.ts';

/** A classifier of several classes: a report, averages and sometimes the matrix, from one run. */
export function honestClasses(draw: Draw): Project {
  const size = draw.whole(3, 6);
  const counts = Array.from({ length: size }, (_, actual) =>
    Array.from({ length: size }, (_, told) => draw.whole(0, actual === told ? 60 : 6) + 1),
  );
  const rates = multiclassRates(counts);
  const decimals = draw.whole(2, 6);
  const labels = Array.from({ length: size }, (_, index) => `class ${index}`);
  const say = (value: number | undefined) => written(value ?? 0, decimals);
  return buildProject('multiclass', {
    task: { type: 'image-classification', target: { name: 'digit', classes: labels } },
    splits: { parts: [{ name: 'test', n: sum(counts.flat()) }] },
    evaluation: {
      metrics: averages(rates, say),
      classReport: {
        rows: rates.classes.map(({ precision, recall, f1, support }, index) => ({
          label: labels[index],
          precision: say(precision?.value),
          recall: say(recall?.value),
          f1: say(f1?.value),
          support,
        })),
      },
      ...(draw.share() < 0.5 ? { confusion: { labels, counts } } : {}),
    },
  });
}

function averages(rates: MulticlassRates, say: (value: number | undefined) => string): object[] {
  const overall = (['accuracy', 'balanced-accuracy', 'cohen-kappa', 'mcc'] as const).map((id) => ({
    id,
    value: say(rates[id]?.value),
    split: 'test',
  }));
  const byClass = (['macro', 'weighted'] as const).flatMap((average) =>
    (['precision', 'recall', 'f1'] as const).map((id) => ({
      id,
      average,
      value: say(rates[average][id]?.value),
      split: 'test',
    })),
  );
  return [...overall, ...byClass];
}

/** A predicted number: every row drawn, in the decimals of the target, and the errors of one run. */
export function honestRegression(draw: Draw): Project {
  const targets = draw.whole(0, 2);
  const told = draw.pick([0, 1, 3]);
  const noise = draw.pick([2, 20, 60]);
  const rows = Array.from({ length: draw.whole(10, 120) }, () => {
    const actual = rounded(150 + 50 * draw.normal(), targets);
    return { actual, predicted: actual + noise * draw.normal() };
  });
  const decimals = draw.whole(1, 4);
  const metrics = Object.entries(errorsOf(rows)).map(([id, value]) => ({
    id,
    value: written(value, decimals),
    split: 'test',
  }));
  const sample = rows.map(({ actual, predicted }) => ({
    actual,
    predicted: rounded(predicted, told),
  }));
  return buildProject('regression', {
    splits: { parts: [{ name: 'test', n: rows.length }] },
    evaluation: {
      metrics,
      targetVariance: rounded(varianceOf(rows.map(({ actual }) => actual)), 2),
      residuals: { sample },
    },
  });
}

interface Row {
  readonly actual: number;
  readonly predicted: number;
}

function errorsOf(rows: readonly Row[]): Record<string, number> {
  const misses = rows.map(({ actual, predicted }) => Math.abs(actual - predicted));
  const mse = sum(misses.map((miss) => miss ** 2)) / rows.length;
  return {
    mae: sum(misses) / rows.length,
    mse,
    rmse: Math.sqrt(mse),
    medae: quantile(misses, 0.5),
    'max-error': Math.max(...misses),
    r2: 1 - mse / varianceOf(rows.map(({ actual }) => actual)),
  };
}

function varianceOf(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / values.length;
}

/** Cross-validation: scores, their mean and spread, and a test score of the final model. */
export function honestFolds(draw: Draw): Project {
  const shares = draw.share() < 0.5;
  const k = draw.pick([3, 5, 10]);
  const decimals = draw.whole(1, 4);
  const scores = Array.from({ length: k }, () =>
    shares ? Math.min(1, 0.9 + 0.04 * draw.normal()) : Math.abs(50 + 6 * draw.normal()),
  );
  const digits = shares ? Math.max(2, decimals) : decimals;
  const { mean, sd } = spread(scores);
  const metric = shares ? 'roc-auc' : 'mae';
  const over = { averagedOver: 'folds', sd: rounded(sd, digits) };
  return buildProject(shares ? 'binary' : 'regression', {
    evaluation: {
      metrics: [{ id: metric, value: written(mean, digits), split: 'cv', ...over }],
      crossValidation: {
        metric,
        k,
        scores: scores.map((score) => rounded(score, digits)),
        mean: rounded(mean, digits),
        sd: rounded(draw.share() < 0.5 ? sd : sd * Math.sqrt((k - 1) / k), digits),
      },
    },
  });
}

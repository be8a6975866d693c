import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brier } from '../../../../src/manifest/rules/plots/brier.ts';
import { prAveragePrecision } from '../../../../src/manifest/rules/plots/pr-average-precision.ts';
import { prOrder } from '../../../../src/manifest/rules/plots/pr-order.ts';
import { prPrevalence } from '../../../../src/manifest/rules/plots/pr-prevalence.ts';
import { rocArea } from '../../../../src/manifest/rules/plots/roc-area.ts';
import { rocOperatingPoint } from '../../../../src/manifest/rules/plots/roc-operating-point.ts';
import { rocOrder } from '../../../../src/manifest/rules/plots/roc-order.ts';
import { averagePrecision, rocArea as areaOf } from '../../../../src/stats/curves.ts';
import { buildProject } from '../../../builders/project.ts';

interface Row {
  readonly score: number;
  readonly ill: boolean;
}

// Few different scores, so that ties occur; at least one row of each class.
const rows = fc
  .array(fc.record({ score: fc.integer({ min: 1, max: 15 }), ill: fc.boolean() }), {
    minLength: 4,
    maxLength: 40,
  })
  .map((drawn): Row[] => [...drawn, { score: 9, ill: true }, { score: 5, ill: false }]);

const thinning = fc.infiniteStream(fc.boolean());
const decimals = fc.integer({ min: 2, max: 6 });

describe('true curves, thinned and rounded at will, are never called impossible', () => {
  test('by the rules about areas, order, prevalence and the matrix', () => {
    fc.assert(
      fc.property(rows, thinning, decimals, (drawn, kept, digits) => {
        const project = projectOf(drawn, { keep: () => kept.next().value === true, digits });
        const rules = [rocOrder, rocArea, rocOperatingPoint, prOrder, prPrevalence];
        const findings = [...rules, prAveragePrecision].flatMap((rule) => rule.find(project));
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test('areas no curve through the points can have are refused', () => {
  fc.assert(
    fc.property(rows, (drawn) => {
      const project = projectOf(drawn, { keep: () => true, digits: 6, shift: 0.3 });
      expect([...rocArea.find(project), ...prAveragePrecision.find(project)]).not.toEqual([]);
    }),
  );
});

test('a Brier score worse than the usual rate is a warning with both numbers', () => {
  const project = buildProject('binary', {
    splits: { parts: [{ name: 'test', n: 200, positives: 100 }] },
    evaluation: { metrics: [{ id: 'brier', value: '0.31', split: 'test' }] },
  });
  const [finding] = brier.find(project);
  expect(finding).toMatchObject({ severity: 'warning' });
  expect(finding?.message).toMatch(/0\.31.*0\.25/);
});

interface Drawing {
  readonly keep: () => boolean;
  readonly digits: number;
  readonly shift?: number;
}

function projectOf(drawn: readonly Row[], { keep, digits, shift = 0 }: Drawing) {
  const cuts = [...new Set(drawn.map(({ score }) => score))].sort((a, b) => b - a);
  const cells = cuts.map((cut) => cellsAt(drawn, cut));
  const ends = (index: number, length: number) => index === 0 || index === length - 1;
  const round = (value: number) => Math.round(value * 10 ** digits) / 10 ** digits;
  const roc = [{ fpr: 0, tpr: 0 }, ...cells.map(({ fpr, tpr }) => ({ fpr, tpr }))];
  const pr = cells.map(({ tpr, precision }) => ({ recall: tpr, precision }));
  const moved = (value: number) => round(value > 0.5 ? value - shift : value + shift);
  const thinned = <T extends Readonly<Record<string, number>>>(points: readonly T[]) =>
    points
      .filter((_, index) => ends(index, points.length) || keep())
      .map((point) => Object.fromEntries(Object.entries(point).map(([k, v]) => [k, round(v)])));
  const { tp, fp, tn, fn } = cells[Math.floor(cells.length / 2)] ?? cellsAt(drawn, 0);
  return buildProject('binary', {
    splits: { parts: [{ name: 'test', n: drawn.length, positives: tp + fn }] },
    evaluation: {
      metrics: [
        { id: 'roc-auc', value: moved(areaOf(roc)), split: 'test' },
        { id: 'average-precision', value: moved(averagePrecision(pr)), split: 'test' },
      ],
      confusion: {
        labels: ['malignant', 'benign'],
        counts: [
          [tp, fn],
          [fp, tn],
        ],
      },
      curves: {
        roc: { points: thinned(roc) },
        ...(pr.length > 1
          ? { pr: { prevalence: round((tp + fn) / drawn.length), points: thinned(pr) } }
          : {}),
      },
    },
  });
}

function cellsAt(drawn: readonly Row[], cut: number) {
  const count = (ill: boolean, flagged: boolean) =>
    drawn.filter((row) => row.ill === ill && row.score >= cut === flagged).length;
  const [tp, fp] = [count(true, true), count(false, true)];
  const [tn, fn] = [count(false, false), count(true, false)];
  return { tp, fp, tn, fn, tpr: tp / (tp + fn), fpr: fp / (fp + tn), precision: tp / (tp + fp) };
}

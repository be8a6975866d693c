import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import type { ManifestRule } from '../rule.ts';

const RESIDUALS: ManifestPath = ['evaluation', 'residuals'];

/** Bands and histogram of the errors are in order and hold no more rows than there are. */
export const residuals: ManifestRule = {
  id: 'plots/residuals',
  holds:
    'The percentiles of each band of errors rise, the edges of the histogram rise, and no row is counted twice.',
  good: [
    `task: { type: tabular-regression }
splits: { parts: [{ name: test, n: 111 }] }
evaluation:
  residuals:
    bands: [{ predictedMid: 120, q10: -62.5, q50: 3.1, q90: 71.2, n: 55 }, { predictedMid: 200, q10: -60, q50: 0, q90: 70, n: 56 }]
    hist: { edges: [-200, 0, 200], counts: [48, 63] }`,
  ],
  bad: [
    `task: { type: tabular-regression }
evaluation:
  residuals: { bands: [{ predictedMid: 120, q10: 62.5, q50: 3.1, q90: 71.2, n: 55 }, { predictedMid: 200, q10: -60, q50: 0, q90: 70, n: 56 }] }`,
    `task: { type: tabular-regression }
splits: { parts: [{ name: test, n: 100 }] }
evaluation:
  residuals: { bands: [{ predictedMid: 120, q10: -62.5, q50: 3.1, q90: 71.2, n: 55 }, { predictedMid: 200, q10: -60, q50: 0, q90: 70, n: 56 }] }`,
    `task: { type: tabular-regression }
evaluation:
  residuals: { hist: { edges: [-200, 200], counts: [48, 63] } }`,
    `task: { type: tabular-regression }
evaluation:
  residuals: { hist: { edges: [0, -200, 200], counts: [48, 63] } }`,
    `task: { type: tabular-regression }
splits: { parts: [{ name: test, n: 120 }] }
evaluation:
  residuals: { hist: { edges: [-200, 0, 200], counts: [48, 63] } }`,
  ],
  find(project) {
    return [...bands(project), ...edges(project), ...counts(project)];
  },
};

function said(
  project: Project,
  path: ManifestPath,
  [message, help]: readonly [string, string],
): Finding {
  return remarkAt(project, [...RESIDUALS, ...path], { rule: residuals.id, message, help });
}

function bands(project: Project): Finding[] {
  const given = evaluationOf(project, 'regression')?.residuals;
  const n = splitRows(project, given?.split ?? 'test').n ?? Infinity;
  const total = (given?.bands ?? []).reduce((sum, band) => sum + band.n, 0);
  const wrong = (given?.bands ?? []).flatMap(({ q10, q50, q90 }, index) =>
    q10 <= q50 && q50 <= q90
      ? []
      : [
          said(
            project,
            ['bands', index],
            [
              `The percentiles are ${q10}, ${q50} and ${q90}; they rise from the 10th to the 90th.`,
              'Check `q10`, `q50` and `q90`.',
            ],
          ),
        ],
  );
  const help = 'Every row belongs to one band; check `n` of the bands and in `splits.parts`.';
  return total <= n
    ? wrong
    : [
        ...wrong,
        said(project, ['bands'], [`The bands hold ${total} rows; the part has ${n}.`, help]),
      ];
}

function edges(project: Project): Finding[] {
  const hist = evaluationOf(project, 'regression')?.residuals?.hist;
  if (!hist) return [];
  const back = hist.edges.findIndex((edge, index) => edge <= (hist.edges[index - 1] ?? -Infinity));
  const number = `There are ${hist.counts.length} counts and ${hist.edges.length} edges; a bin lies between two edges.`;
  return [
    ...(back < 0
      ? []
      : [
          said(
            project,
            ['hist', 'edges', back],
            [
              `The edge ${hist.edges[back] ?? ''} follows ${hist.edges[back - 1] ?? ''}; edges rise.`,
              'Write the edges from low to high.',
            ],
          ),
        ]),
    ...(hist.edges.length === hist.counts.length + 1
      ? []
      : [
          said(
            project,
            ['hist', 'counts'],
            [number, `Give one count for each of the ${hist.edges.length - 1} bins.`],
          ),
        ]),
  ];
}

function counts(project: Project): Finding[] {
  const given = evaluationOf(project, 'regression')?.residuals;
  const { n } = splitRows(project, given?.split ?? 'test');
  if (!given?.hist || n === undefined) return [];
  const total = given.hist.counts.reduce((sum, count) => sum + count, 0);
  if (total === n) return [];
  const help = 'Let the outer edges include the largest errors, and check `n` in `splits.parts`.';
  const path = ['hist', 'counts'];
  return [said(project, path, [`The histogram holds ${total} rows; the part has ${n}.`, help])];
}

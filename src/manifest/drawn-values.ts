import type { BlockValue } from './block-value.ts';
import { evaluationOf } from './family-evaluation.ts';
import type { Project } from './portfolio.ts';

type DrawnValue = Pick<BlockValue, 'path' | 'metric' | 'value'>;

/**
 * Numbers that are drawn and not told one by one, in lists: the points of a learning curve, the
 * scores of cross-validation, the silhouettes of clusters.
 */
export function drawnValues(project: Project): DrawnValue[][] {
  return [crossValidationScores(project), ...learningCurves(project), ...clusterQuality(project)];
}

function crossValidationScores({ manifest }: Project): DrawnValue[] {
  const given = manifest.evaluation?.crossValidation;
  if (!given) return [];
  const { metric, scores, mean } = given;
  const path = ['evaluation', 'crossValidation'];
  return [
    ...scores.map((value, index) => ({ path: [...path, 'scores', index], metric, value })),
    ...(mean === undefined ? [] : [{ path: [...path, 'mean'], metric, value: mean }]),
  ];
}

function learningCurves({ manifest }: Project): DrawnValue[][] {
  const given = manifest.evaluation?.learningCurves;
  return (given?.series ?? []).map(({ points }, line) =>
    points.map(({ value }, index) => ({
      path: ['evaluation', 'learningCurves', 'series', line, 'points', index, 'value'],
      metric: given?.metric ?? '',
      value,
    })),
  );
}

function clusterQuality(project: Project): DrawnValue[][] {
  const given = evaluationOf(project, 'clustering')?.clusters;
  if (!given) return [];
  const path = ['evaluation', 'clusters'];
  const silhouettes = given.rows.flatMap(({ silhouette: value }, index) =>
    value === undefined
      ? []
      : [{ path: [...path, 'rows', index, 'silhouette'], metric: 'silhouette', value }],
  );
  const { stability: value } = given;
  const stability =
    value === undefined ? [] : [{ path: [...path, 'stability'], metric: 'ari', value }];
  return [silhouettes, stability];
}

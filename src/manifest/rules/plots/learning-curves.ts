import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** The steps of a learning curve rise. */
export const learningCurves: ManifestRule = {
  id: 'plots/learning-curves',
  holds: 'The steps of every line of a learning curve rise.',
  good: [
    `evaluation:
  learningCurves:
    metric: accuracy
    xUnit: rows
    series: [{ name: Validation, points: [{ step: 100, value: 0.87 }, { step: 200, value: 0.93 }] }]`,
  ],
  bad: [
    `evaluation:
  learningCurves:
    metric: accuracy
    xUnit: rows
    series: [{ name: Validation, points: [{ step: 200, value: 0.87 }, { step: 100, value: 0.93 }] }]`,
  ],
  find(project) {
    const series = project.manifest.evaluation?.learningCurves?.series ?? [];
    return series.flatMap(({ name, points }, line) => {
      const index = points.findIndex(({ step }, at) => step <= (points[at - 1]?.step ?? -1));
      const point = points[index];
      if (!point) return [];
      const path = ['evaluation', 'learningCurves', 'series', line, 'points', index, 'step'];
      const message = `In the line “${name}” the step goes from ${points[index - 1]?.step ?? 0} to ${point.step}; steps rise.`;
      const help = 'Sort the points by `step` and keep one value for each.';
      return [remarkAt(project, path, { rule: learningCurves.id, message, help })];
    });
  },
};

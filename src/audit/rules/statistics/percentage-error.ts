import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import { shown } from '../../../manifest/digits.ts';
import { statedMetrics } from '../../../manifest/stated.ts';
import { pathText } from '../../../findings/place.ts';
import type { AuditRule } from '../../rule.ts';

/** A percentage of nothing is not defined, and a percentage of almost nothing rules the mean. */
export const percentageError: AuditRule = {
  id: 'statistics/percentage-error',
  severity: 'warning',
  holds: 'A percentage error is stated only where what is predicted keeps away from zero.',
  why: 'One actual value at or near zero decides the whole mean, so the number says little about the other rows.',
  source: 'Hyndman and Koehler, International Journal of Forecasting 22 (2006)',
  help: 'State `mae`, or for a series `mase`, in place of `mape`, or beside it.',
  good: [
    'base: regression\nevaluation: { metrics: { 1: { id: mape, value: 0.3, ci: null } } }',
    'base: regression',
  ],
  bad: [
    'base: regression\nevaluation: { metrics: { 1: { id: mape, value: 0.3, ci: null } }, residuals: { sample: { 0: { actual: 0, predicted: 12 } } } }',
  ],
  find({ project }) {
    const stated = statedMetrics(project).find(
      ({ id, role }) => id === 'mape' && role === 'result',
    );
    const actual = actualValues(project);
    if (!stated || actual.length === 0) return undefined;
    const [low, high] = [Math.min(...actual), Math.max(...actual)];
    if (low > 0 || high < 0) return [];
    const message = `\`${pathText(stated.path)}\` is a percentage error, and the actual values shown here reach from ${shown(low)} to ${shown(high)}: at zero it is not defined.`;
    return [{ path: stated.path.slice(0, -1), message }];
  },
};

function actualValues(project: Project): number[] {
  const points = evaluationOf(project, 'regression')?.residuals?.sample ?? [];
  const series = evaluationOf(project, 'forecasting')?.forecast?.series ?? [];
  return [...points, ...series].flatMap(({ actual }) => actual ?? []);
}

import { findMetric } from '../../../metrics/registry.ts';
import { shown } from '../../../manifest/digits.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import { finalModel } from '../../training.ts';
import type { AuditRule } from '../../rule.ts';

/** Where validation turned before training ended, it is said which weights were kept. */
export const earlyStopping: AuditRule = {
  id: 'statistics/early-stopping',
  severity: 'advice',
  holds:
    'Where a validation curve turns before training ends, it is said when training stops and which weights are kept.',
  why: 'A curve that gets worse is the first thing a reviewer points at; one sentence answers it.',
  source: 'Prechelt, Early Stopping: But When?, in Neural Networks: Tricks of the Trade (1998)',
  help: 'models:\n  - training:\n      earlyStopping: When does training stop, and are the weights of the best step kept?',
  good: [
    'evaluation: { learningCurves: { metric: log-loss, xUnit: epochs, series: [{ name: Validation, points: [{ step: 1, value: 0.6 }, { step: 5, value: 0.4 }, { step: 10, value: 0.35 }] }] } }',
    'evaluation: { learningCurves: { metric: log-loss, xUnit: epochs, series: [{ name: Training, points: [{ step: 1, value: 0.6 }, { step: 5, value: 0.3 }, { step: 10, value: 0.35 }] }] } }',
  ],
  bad: [
    'evaluation: { learningCurves: { metric: log-loss, xUnit: epochs, series: [{ name: Validation, points: [{ step: 1, value: 0.6 }, { step: 5, value: 0.3 }, { step: 10, value: 0.5 }] }] } }',
    'evaluation: { learningCurves: { metric: accuracy, xUnit: steps, series: [{ name: Dev, points: [{ step: 100, value: 0.6 }, { step: 500, value: 0.8 }, { step: 1000, value: 0.7 }] }] } }',
  ],
  find({ project }) {
    const lines = validationLines(project);
    if (lines.length === 0) return undefined;
    const { model, index = 0 } = finalModel(project) ?? {};
    if (model?.training?.earlyStopping) return [];
    return lines.flatMap(turned).map(({ best, last, unit, name }) => ({
      path: ['models', index, 'training', 'earlyStopping'],
      message: `The line “${name}” is best at ${shown(best)} of ${shown(last)} ${unit} and worse at the end; readers ask which weights were kept.`,
    }));
  },
};

interface Line {
  readonly name: string;
  readonly unit: string;
  readonly points: readonly { readonly step: number; readonly value: number }[];
}

const HELD_OUT = /\b(?:validation|valid|val|dev|held[- ]out|eval|evaluation|test)\b/i;

/** Lines over training whose values are turned so that lower is better. */
function validationLines({ manifest: { evaluation } }: Project): Line[] {
  const { metric = '', xUnit = 'rows', series = [] } = evaluation?.learningCurves ?? {};
  const direction = findMetric(metric)?.direction ?? 'none';
  // More rows or tokens are more data, not more training on the same.
  if (direction === 'none' || !['steps', 'epochs', 'trees'].includes(xUnit)) return [];
  const sign = direction === 'lower' ? 1 : -1;
  return series
    .filter(({ name }) => HELD_OUT.test(name))
    .map(({ name, points }) => ({
      name,
      unit: xUnit,
      points: points.map(({ step, value }) => ({ step, value: sign * value })),
    }));
}

/** Share of the steps, and of the way a line has come, below which a turn is noise. */
const STEPS = 0.1;
const WAY = 0.05;

function turned({ name, unit, points }: Line) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const best = points.reduce((lowest, point) => (point.value < lowest.value ? point : lowest));
  const after = last.step - best.step > STEPS * (last.step - first.step);
  const most = Math.max(...points.map(({ value }) => value));
  const worse = last.value - best.value > WAY * (most - best.value);
  return after && worse ? [{ best: best.step, last: last.step, unit, name }] : [];
}

import { pathText } from '../../../findings/place.ts';
import { listRounding, shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { statedMetrics } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** The stated mean return is the mean of the returns listed. */
export const returns: ManifestRule = {
  id: 'families/returns',
  holds: 'The stated mean return is the mean of the episodes listed, or of the means of the seeds.',
  source: 'Agarwal and others 2021',
  good: [
    `task: { type: reinforcement-learning }
evaluation:
  metrics: [{ id: mean-return, value: '200', split: test, averagedOver: seeds }]
  returns: { seeds: [{ seed: 0, returns: [212.5, 187.5] }, { seed: 1, returns: [200] }] }`,
  ],
  bad: [
    `task: { type: reinforcement-learning }
evaluation:
  metrics: [{ id: mean-return, value: '212.5', split: test }]
  returns: { seeds: [{ seed: 0, returns: [212.5, 187.5] }, { seed: 1, returns: [200] }] }`,
  ],
  find(project) {
    const lists = evaluationOf(project, 'reinforcement')?.returns?.seeds.map((run) => run.returns);
    const given = statedMetrics(project).filter(
      ({ id, role }) => id === 'mean-return' && role === 'result',
    );
    const [only] = given;
    if (!lists || !only || given.length > 1) return [];
    const means = [mean(lists.flat()), mean(lists.map(mean))];
    const room = listRounding(lists.flat(), { fewest: 0 });
    if (means.some((value) => only.low <= value + room && only.high >= value - room)) return [];
    const message = `\`${pathText(only.path)}\` says ${only.written}; the returns of the ${lists.length} seeds listed have a mean of ${shownBeside(means[0] ?? 0, only.written)}.`;
    return [remarkAt(project, only.path, { rule: returns.id, message, help: NOT_ONE_RUN })];
  },
};

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { shown, shownBeside } from '../../digits.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { prevalenceOf } from '../../split-rows.ts';
import { statedResults } from '../../stated.ts';
import type { Stated } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** A Brier score is compared with always predicting the share of positives. */
export const brier: ManifestRule = {
  id: 'plots/brier',
  holds:
    'A Brier score is below that of always predicting the share of positives, and the skill score follows from the two.',
  source: 'Brier 1950; Murphy 1973',
  good: [
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation:
  metrics: [{ id: brier, value: '0.0326', split: test }, { id: brier-skill, value: '0.861', split: test }]`,
  ],
  bad: [
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation:
  metrics: [{ id: brier, value: '0.26', split: test }]`,
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation:
  metrics: [{ id: brier, value: '0.0326', split: test }, { id: brier-skill, value: '0.95', split: test }]`,
  ],
  find(project) {
    if (project.manifest.family !== 'binary') return [];
    return statedResults(project, 'brier').flatMap((stated) => [
      ...againstGuessing(project, stated),
      ...againstSkill(project, stated),
    ]);
  },
};

function againstGuessing(project: Project, stated: Stated): Finding[] {
  const guess = guessing(project, stated);
  if (!guess || stated.low <= guess.high) return [];
  const message = `\`${pathText(stated.path)}\` says ${stated.written}; predicting the share of positives for every row would score ${shown(guess.value)}, which is better.`;
  const help =
    'Check that the score was taken from probabilities of the positive class. If it was, say in `limitations` that they are worse than the usual rate.';
  return [remarkAt(project, stated.path, { rule: brier.id, severity: 'warning', message, help })];
}

// A skill score may be measured against another forecast, so a difference is not an error.
function againstSkill(project: Project, { metric, low, high }: Stated): Finding[] {
  const guess = guessing(project, { metric });
  if (!guess) return [];
  return statedResults(project, 'brier-skill', { split: metric.split }).flatMap((skill) => {
    const [least, most] = [1 - high / guess.low, 1 - low / guess.high];
    if (skill.high >= least && skill.low <= most) return [];
    const value = 1 - metric.value / guess.value;
    const message = `\`${pathText(skill.path)}\` says ${skill.written}; a Brier score of ${metric.value} against ${shown(guess.value)} for the usual rate gives ${shownBeside(value, skill.written)}.`;
    const help =
      'Check both; if the skill is against another forecast, name it among the baselines.';
    return [remarkAt(project, skill.path, { rule: brier.id, severity: 'warning', message, help })];
  });
}

// p(1 − p) changes by at most the rounding of p.
function guessing(project: Project, { metric }: Pick<Stated, 'metric'>) {
  const share = prevalenceOf(project, metric.split);
  if (!share) return undefined;
  const value = share.value * (1 - share.value);
  return {
    value,
    low: Math.max(value - share.rounding, 1e-12),
    high: value + share.rounding,
  };
}

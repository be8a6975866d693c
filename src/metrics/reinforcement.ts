import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const score = metricsOf({
  family: 'reinforcement',
  range: [null, null],
  direction: 'higher',
  unit: '',
});

const SEEDS = 'A few training runs can differ more than two methods do.';

/** Metrics of agents that learn by acting, sorted by id. */
export const REINFORCEMENT: readonly Metric[] = [
  score('episode-length', 'Episode length', 'How many steps one attempt takes on average.', {
    range: [0, null],
    direction: 'none',
    pitfalls: ['Longer is better when surviving, worse when racing.'],
    aliases: 'episode_length ep_len_mean mean_ep_length episode_len_mean',
  }),
  score(
    'iqm-return',
    'Interquartile mean return',
    'The average reward of the middle half of all runs.',
    {
      pitfalls: ['Says nothing about the worst runs.', SEEDS],
      aliases: 'iqm iqm_return interquartile_mean',
    },
  ),
  score('mean-return', 'Mean return', 'How much reward one attempt collects on average.', {
    pitfalls: [SEEDS, 'Rewards of different environments do not compare.'],
    aliases: `mean_return mean_reward ep_rew_mean episode_reward_mean episode_return_mean
      average_return`,
  }),
  score('median-return', 'Median return', 'Half of the attempts collect at least this reward.', {
    pitfalls: [SEEDS],
    aliases: 'median_return median_reward',
  }),
  score(
    'normalised-return',
    'Normalised return',
    'Reward on a scale where 0 is acting at random and 1 is a reference player.',
    {
      unit: 'fraction',
      pitfalls: ['Depends on whose score is the reference.'],
      aliases: 'normalized_return human_normalized_score normalized_score',
    },
  ),
  score(
    'optimality-gap',
    'Optimality gap',
    'How far runs fall short of the target score on average.',
    { range: [0, null], direction: 'lower', unit: 'fraction', aliases: 'optimality_gap' },
  ),
  score('regret', 'Regret', 'How much reward was lost compared with always choosing right.', {
    range: [0, null],
    direction: 'lower',
    pitfalls: ['Grows with the number of steps.'],
    aliases: 'cumulative_regret',
  }),
  score(
    'spl',
    'Success weighted by path length',
    'How often the goal is reached, counting detours against it.',
    { range: [0, 1], unit: 'fraction', aliases: 'success_weighted_by_path_length' },
  ),
  score('success-rate', 'Success rate', 'The share of attempts that reach the goal.', {
    range: [0, 1],
    unit: 'fraction',
    denominator: 'rows',
    pitfalls: ['Attempts of one training run say little about another.'],
    aliases: 'success_rate is_success',
  }),
];

import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const score = metricsOf({
  family: 'clustering',
  range: [0, 1],
  direction: 'higher',
  unit: 'fraction',
});

const SHAPE = ['Favours round groups of one size, whatever the data look like.'];
const MANY = ['Grows with the number of groups, even for groups drawn at random.'];

/** Metrics of groups found without labels, sorted by id. */
export const CLUSTERING: readonly Metric[] = [
  score(
    'ami',
    'Adjusted mutual information',
    'How much the groups tell about the known labels, beyond what chance groups would.',
    {
      range: [null, 1],
      pitfalls: ['Needs known labels, which may not be the only sensible grouping.'],
      aliases: 'adjusted_mutual_info_score adjusted_mutual_info adjusted_mutual_information',
    },
  ),
  score(
    'ari',
    'Adjusted Rand index',
    'How often two items are rightly put together or apart, beyond what chance would give.',
    {
      range: [-0.5, 1],
      pitfalls: ['Needs known labels, which may not be the only sensible grouping.'],
      aliases: 'adjusted_rand_score adjusted_rand_index AdjustedRandScore',
    },
  ),
  score(
    'calinski-harabasz',
    'Calinski–Harabasz index',
    'How far groups lie apart compared with how spread out each one is.',
    {
      range: [0, null],
      unit: '',
      pitfalls: [...SHAPE, 'Has no top end, so values from different data do not compare.'],
      aliases: 'calinski_harabasz calinski_harabasz_score CalinskiHarabaszScore',
    },
  ),
  score('completeness', 'Completeness', 'Whether items of one known kind end up in one group.', {
    pitfalls: ['Putting everything into one group gives 1.'],
    aliases: 'completeness_score CompletenessScore',
  }),
  score(
    'davies-bouldin',
    'Davies–Bouldin index',
    'How much each group overlaps with the one most like it; low means well apart.',
    {
      range: [0, null],
      direction: 'lower',
      unit: '',
      pitfalls: SHAPE,
      aliases: 'davies_bouldin davies_bouldin_score DaviesBouldinScore',
    },
  ),
  score(
    'dunn-index',
    'Dunn index',
    'The smallest gap between two groups compared with the widest group.',
    {
      range: [0, null],
      unit: '',
      pitfalls: ['One odd item decides it.'],
      aliases: 'dunn_index DunnIndex',
    },
  ),
  // The classification measure of the same name counts rows of a matrix instead of pairs.
  score(
    'fowlkes-mallows-pairs',
    'Fowlkes–Mallows index over pairs',
    'Of items put together and items that belong together, how well the two agree.',
    {
      pitfalls: ['Chance groups do not score 0 when there are few groups.'],
      aliases: 'fowlkes_mallows_score FowlkesMallowsIndex',
    },
  ),
  score('homogeneity', 'Homogeneity', 'Whether each group holds items of one known kind only.', {
    pitfalls: ['A group of its own for every item gives 1.'],
    aliases: 'homogeneity_score HomogeneityScore',
  }),
  score(
    'inertia',
    'Inertia',
    'How far items lie from the middle of their group, squared and summed.',
    {
      range: [0, null],
      direction: 'lower',
      unit: '',
      pitfalls: ['Always falls with more groups, and depends on the scale of the columns.'],
      aliases: 'inertia_ within_cluster_sum_of_squares wcss',
    },
  ),
  score(
    'nmi',
    'Normalised mutual information',
    'How much the groups tell about the known labels.',
    {
      pitfalls: MANY,
      aliases: `normalized_mutual_info_score normalized_mutual_info NormalizedMutualInfoScore
      normalized_mutual_information`,
    },
  ),
  score('purity', 'Purity', 'The share of items whose group is mostly of their own known kind.', {
    pitfalls: ['A group of its own for every item gives 1.'],
    aliases: 'purity_score cluster_purity',
  }),
  score('rand-index', 'Rand index', 'How often two items are rightly put together or apart.', {
    pitfalls: ['Chance groups score high; the adjusted index takes chance off.'],
    aliases: 'rand_score rand_index RandScore',
  }),
  score(
    'silhouette',
    'Silhouette',
    'How much closer items are to their own group than to the next one.',
    {
      range: [-1, 1],
      pitfalls: SHAPE,
      aliases: 'silhouette_score silhouette_coefficient mean_silhouette',
    },
  ),
  score(
    'v-measure',
    'V-measure',
    'One number for groups of one kind only and for kinds kept in one group.',
    { pitfalls: MANY, aliases: 'v_measure v_measure_score VMeasureScore' },
  ),
];

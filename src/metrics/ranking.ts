import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const score = metricsOf({
  family: 'ranking',
  range: [0, 1],
  direction: 'higher',
  unit: 'fraction',
});

const SAMPLED = 'Scores rise when only a few sampled items compete instead of the whole catalogue.';

/**
 * Metrics of ranked lists, recommendations and search, sorted by id. All are means over queries or
 * users, so none is a share of rows. `map` alone names no metric: in search it is `map-at-k`, in
 * detection `map50-95`.
 */
export const RANKING: readonly Metric[] = [
  score(
    'catalogue-coverage',
    'Catalogue coverage',
    'The share of all items that get recommended to anyone.',
    {
      pitfalls: ['Random recommendations cover everything.'],
      aliases: 'catalogue_coverage catalog_coverage catalog-coverage item_coverage',
    },
  ),
  score('diversity', 'Diversity', 'How unlike each other the items in one list are.', {
    pitfalls: ['Depends on how likeness is measured; random lists score high.'],
    aliases: 'intra_list_diversity ild',
  }),
  score(
    'hit-rate-at-k',
    'Hit rate at k',
    'How often at least one of the first k results is a right one.',
    {
      pitfalls: [SAMPLED],
      aliases: `hit_rate HitRate hit-at-k hits-at-k hr-at-k hit-ratio-at-k success-at-k
        retrieval_hit_rate`,
    },
  ),
  score(
    'map-at-k',
    'Mean average precision at k',
    'How early the right results come in the list, averaged over all searches.',
    {
      pitfalls: [SAMPLED, 'Detection uses the same letters for another measure.'],
      aliases: 'mean-average-precision-at-k retrieval_average_precision retrieval_map map_cut',
    },
  ),
  score(
    'mean-rank',
    'Mean rank',
    'The place in the list where the right result stands, on average.',
    {
      range: [1, null],
      direction: 'lower',
      unit: '',
      pitfalls: ['A few results at the very end decide it.'],
      aliases: 'mean_rank',
    },
  ),
  score(
    'mrr',
    'Mean reciprocal rank',
    'How early the first right result comes: 1 is always first, 0.5 is second place.',
    {
      pitfalls: ['Looks at the first right result only.', SAMPLED],
      aliases: 'mean_reciprocal_rank reciprocal_rank recip_rank retrieval_reciprocal_rank mrr-at-k',
    },
  ),
  score(
    'ndcg-at-k',
    'nDCG at k',
    'How close the order of the first k results comes to the best possible order.',
    {
      pitfalls: [SAMPLED, 'Programs weigh graded answers in two different ways.'],
      aliases: `ndcg ndcg_score ndcg_cut retrieval_normalized_dcg
        normalized_discounted_cumulative_gain`,
    },
  ),
  score('novelty', 'Novelty', 'How little known the recommended items are.', {
    range: [0, null],
    unit: 'bits',
    pitfalls: ['Recommending what nobody wants scores high.'],
    aliases: 'mean_self_information mean_inverse_user_frequency',
  }),
  score('personalisation', 'Personalisation', 'How unlike the lists of different people are.', {
    pitfalls: ['Random lists score high.'],
    aliases: 'personalization',
  }),
  score(
    'popularity-lift',
    'Popularity lift',
    'How much better known the recommended items are than those people chose before.',
    {
      range: [-1, null],
      direction: 'none',
      unit: '',
      aliases: 'popularity_lift',
    },
  ),
  score(
    'precision-at-k',
    'Precision at k',
    'Of the first k results, the share that are right ones.',
    {
      pitfalls: ['Cannot reach 1 for searches with fewer than k right results.', SAMPLED],
      aliases: 'PrecisionTopK p-at-k retrieval_precision',
    },
  ),
  score(
    'r-precision',
    'R-precision',
    'Of as many results as there are right ones, the share that are right.',
    { aliases: 'r_precision retrieval_r_precision rprec' },
  ),
  score('recall-at-k', 'Recall at k', 'Of all right results, the share found among the first k.', {
    pitfalls: ['Rises with k by itself, so k belongs beside it.', SAMPLED],
    aliases: 'RecallTopK r-at-k retrieval_recall',
  }),
  score(
    'serendipity',
    'Serendipity',
    'How often recommended items are both welcome and unexpected.',
    { pitfalls: ['Every program defines what is unexpected in its own way.'] },
  ),
];

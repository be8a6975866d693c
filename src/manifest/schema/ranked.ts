import { z } from 'zod';
import { Decimal, PositiveCount } from './scalars.ts';

/** Quality of the first k places of a list, as means over queries in [0, 1]. */
export const AtKSchema = z.strictObject({
  k: PositiveCount.meta({ description: 'Places looked at', examples: [10] }),
  ndcg: Decimal.optional().meta({ description: 'nDCG at k', examples: [0.34] }),
  recall: Decimal.optional().meta({ description: 'Recall at k', examples: [0.28] }),
  precision: Decimal.optional().meta({ description: 'Precision at k', examples: [0.19] }),
  hitRate: Decimal.optional().meta({ description: 'Queries with a hit at k', examples: [0.61] }),
  map: Decimal.optional().meta({
    description: 'Mean average precision at k',
    examples: [0.22],
  }),
});

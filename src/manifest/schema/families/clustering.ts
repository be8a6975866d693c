import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { readInto } from '../from.ts';
import { Decimal, PositiveCount, text } from '../scalars.ts';
import { defineFamily } from './family.ts';

const Cluster = z.strictObject({
  name: text(60).meta({ description: 'What the cluster is called', examples: ['Night callers'] }),
  n: PositiveCount.meta({ description: 'Rows in the cluster', examples: [412] }),
  silhouette: Decimal.optional().meta({
    description: 'Mean silhouette of its rows, -1 to 1',
    examples: [0.41],
  }),
});

const Clusters = z
  .strictObject({
    rows: z.array(Cluster).min(1).max(50).meta({ description: 'One entry per cluster' }),
    noise: z
      .int()
      .min(0)
      .optional()
      .meta({ description: 'Rows in no cluster', examples: [18] }),
    stability: Decimal.optional().meta({
      description: 'Mean adjusted Rand index between fits on resampled rows, -1 to 1',
      examples: [0.87],
    }),
    from: readInto('rows'),
  })
  .meta({ description: 'Sizes of the clusters, and whether they come back on other rows' });

/** Rows are grouped without labels. */
export const clustering = defineFamily({
  id: 'clustering',
  name: 'clustering',
  taskTypes: ['clustering'],
  fits: () => true,
  evaluation: z
    .strictObject({ ...commonEvaluationFields(), clusters: Clusters.optional() })
    .meta({ id: 'ClusteringEvaluation', description: 'Evaluation of groups found without labels' }),
});

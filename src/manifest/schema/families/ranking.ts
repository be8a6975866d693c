import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { readInto } from '../from.ts';
import { plotSplit } from '../plots.ts';
import { AtKSchema } from '../ranked.ts';
import { PositiveCount, text } from '../scalars.ts';
import { defineFamily } from './family.ts';

const RankedBaseline = z.strictObject({
  name: text(80).meta({ description: 'What it is compared with', examples: ['Most popular'] }),
  atK: z.array(AtKSchema).min(1).max(20).meta({ description: 'The same numbers for it' }),
});

const Ranking = z
  .strictObject({
    queries: PositiveCount.meta({ description: 'Users or queries evaluated', examples: [943] }),
    atK: z
      .array(AtKSchema)
      .min(1)
      .max(20)
      .meta({ description: 'Quality of the first k places, k rising' }),
    baseline: RankedBaseline.optional().meta({
      description: 'The list to beat, most often the most popular items',
    }),
    split: plotSplit,
    from: readInto('atK'),
  })
  .meta({ description: 'Quality of the first k places' });

/** Items are put in order for a user or a query. */
export const ranking = defineFamily({
  id: 'ranking',
  name: 'ranking and recommendation',
  taskTypes: ['ranking', 'recommendation', 'retrieval', 'sentence-similarity'],
  fits: () => true,
  evaluation: z
    .strictObject({ ...commonEvaluationFields(), ranking: Ranking.optional() })
    .meta({ id: 'RankingEvaluation', description: 'Evaluation of an order of items' }),
});

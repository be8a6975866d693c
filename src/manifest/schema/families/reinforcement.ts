import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { readInto } from '../from.ts';
import { defineFamily } from './family.ts';

const SeedRun = z.strictObject({
  seed: z.int().meta({ description: 'Seed of the run', examples: [0] }),
  returns: z
    .array(z.number())
    .min(1)
    .max(200)
    .meta({ description: 'Return of each evaluation episode', examples: [[212.5, 198.1]] }),
});

const Returns = z
  .strictObject({
    seeds: z.array(SeedRun).min(1).max(50).meta({ description: 'One entry per training run' }),
    from: readInto('seeds'),
  })
  .meta({ description: 'Returns by seed; one seed says little' });

/** A policy is learned from rewards. */
export const reinforcement = defineFamily({
  id: 'reinforcement',
  name: 'reinforcement learning',
  taskTypes: ['reinforcement-learning'],
  fits: () => true,
  evaluation: z
    .strictObject({ ...commonEvaluationFields(), returns: Returns.optional() })
    .meta({ id: 'ReinforcementEvaluation', description: 'Evaluation of a learned policy' }),
});

import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { defineFamily } from './family.ts';

/** Work that no other family fits: metrics, baselines and learning curves, without plots of its own. */
export const other = defineFamily({
  id: 'other',
  name: 'another kind of task',
  taskTypes: ['causal', 'custom', 'uplift'],
  fits: () => true,
  evaluation: z
    .strictObject(commonEvaluationFields())
    .meta({ id: 'OtherEvaluation', description: 'Evaluation without blocks of a family' }),
});

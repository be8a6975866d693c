import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { ResidualsSchema } from '../plots.ts';
import { defineFamily } from './family.ts';

/** A number is predicted. */
export const regression = defineFamily({
  id: 'regression',
  name: 'regression',
  taskTypes: ['tabular-regression', 'image-regression', 'text-regression'],
  fits: () => true,
  evaluation: z
    .strictObject({
      ...commonEvaluationFields(),
      residuals: ResidualsSchema.optional(),
      targetVariance: z
        .number()
        .positive()
        .optional()
        .meta({ description: 'Variance of the target on the test split', examples: [4964.4] }),
    })
    .meta({ id: 'RegressionEvaluation', description: 'Evaluation of a predicted number' }),
});

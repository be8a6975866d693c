import { z } from 'zod';
import { PositiveCount, prose, text } from './scalars.ts';

const Feature = z.strictObject({
  name: text(60).meta({ description: 'Name of the feature', examples: ['worst texture'] }),
  importance: z.number().meta({
    description: 'How much the model relies on it, on the scale of the method',
    examples: [0.0063],
  }),
  sd: z
    .number()
    .min(0)
    .optional()
    .meta({ description: 'Standard deviation over repeats', examples: [0.0015] }),
  method: z
    .enum(['permutation', 'shap', 'impurity', 'gain', 'coef'])
    .meta({ description: 'How importance was measured', examples: ['permutation'] }),
});

export const FeaturesSchema = z
  .strictObject({
    count: PositiveCount.meta({ description: 'Features the model is fed', examples: [30] }),
    engineering: prose(400)
      .optional()
      .meta({
        description: 'How they are made from the data',
        examples: ['Columns are standardised inside the pipeline.'],
      }),
    top: z
      .array(Feature)
      .max(30)
      .optional()
      .meta({ description: 'Most important features, first one first' }),
  })
  .meta({ id: 'Features', description: 'What the model is fed' });

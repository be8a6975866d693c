import { z } from 'zod';
import { Count, prose } from './scalars.ts';
import { starred } from './starred.ts';

const Answer = z.strictObject({
  answer: z
    .enum(['yes-checked', 'no-risk', 'not-checked', 'found-and-fixed'])
    .meta({ description: 'What you know about it', examples: ['yes-checked'] }),
  how: prose(200)
    .optional()
    .meta({ description: 'How you know', examples: ['Scaler fitted inside the pipeline'] }),
  count: Count.optional().meta({ description: 'Rows concerned', examples: [0] }),
});

/** Eight ways information leaks into a score (Kapoor and Narayanan, 2023). */
export const LeakageSchema = z
  .strictObject({
    separateTestSet: starred(
      Answer.meta({ description: 'Is there a test part that training never saw?' }),
    ),
    preprocessingFitOnTrainOnly: starred(
      Answer.meta({ description: 'Were scalers and encoders fitted on training rows only?' }),
    ),
    featureSelectionOnTrainOnly: starred(
      Answer.meta({ description: 'Were features chosen on training rows only?' }),
    ),
    duplicatesRemoved: starred(
      Answer.meta({ description: 'Are rows in both parts different rows?' }),
    ),
    featuresLegitimate: starred(
      Answer.meta({ description: 'Is every feature known at prediction time?' }),
    ),
    temporalOrder: starred(
      Answer.meta({ description: 'Does training come before testing in time?' }),
    ),
    groupIndependence: starred(Answer.meta({ description: 'Is no person or site in both parts?' })),
    samplingBias: starred(
      Answer.meta({ description: 'Do test rows stand for the population of interest?' }),
    ),
  })
  .meta({ id: 'Leakage', description: 'Answers to eight questions about leakage' });

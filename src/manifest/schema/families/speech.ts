import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { readInto } from '../from.ts';
import { plotSplit } from '../plots.ts';
import { Count, PositiveCount } from '../scalars.ts';
import { defineFamily } from './family.ts';

const Words = z
  .strictObject({
    substitutions: Count.meta({ description: 'Words replaced', examples: [412] }),
    insertions: Count.meta({ description: 'Words added', examples: [51] }),
    deletions: Count.meta({ description: 'Words left out', examples: [96] }),
    reference: PositiveCount.meta({ description: 'Words spoken', examples: [9860] }),
    split: plotSplit,
    from: readInto('substitutions'),
  })
  .meta({ description: 'Word errors by kind; their sum over the words spoken is the error rate' });

/** Speech becomes text. */
export const speech = defineFamily({
  id: 'speech',
  name: 'speech recognition',
  taskTypes: ['automatic-speech-recognition'],
  fits: () => true,
  evaluation: z
    .strictObject({ ...commonEvaluationFields(), words: Words.optional() })
    .meta({ id: 'SpeechEvaluation', description: 'Evaluation of speech recognition' }),
});

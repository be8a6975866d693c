import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { JudgeSchema } from '../language.ts';
import { readInto } from '../from.ts';
import { plotSplit } from '../plots.ts';
import { AtKSchema } from '../ranked.ts';
import { Count, PositiveCount } from '../scalars.ts';
import { defineFamily } from './family.ts';

const Retrieval = z
  .strictObject({
    queries: PositiveCount.meta({ description: 'Questions asked', examples: [400] }),
    atK: z
      .array(AtKSchema)
      .min(1)
      .max(20)
      .meta({ description: 'Passages found among the first k' }),
    split: plotSplit,
    from: readInto('atK'),
  })
  .meta({ description: 'Whether the right passages were found' });

const Refusals = z.strictObject({
  unanswerable: PositiveCount.meta({
    description: 'Questions the documents do not answer',
    examples: [60],
  }),
  refused: Count.meta({ description: 'Of these, refused', examples: [41] }),
});

/** Answers are written from passages found in documents. */
export const rag = defineFamily({
  id: 'rag',
  name: 'answering from documents',
  taskTypes: ['rag'],
  fits: () => true,
  evaluation: z
    .strictObject({
      ...commonEvaluationFields(),
      retrieval: Retrieval.optional(),
      refusals: Refusals.optional().meta({ description: 'What happens without an answer' }),
      judge: JudgeSchema.optional(),
    })
    .meta({ id: 'RagEvaluation', description: 'Evaluation of answers from documents' }),
});

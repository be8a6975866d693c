import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { BenchmarkSchema, JudgeSchema, PairwiseSchema } from '../language.ts';
import { defineFamily } from './family.ts';

/** Text is written by a model, or a language model is measured on tasks. */
export const language = defineFamily({
  id: 'language',
  name: 'work with language models',
  taskTypes: [
    'generation',
    'llm-evaluation',
    'question-answering',
    'summarization',
    'text-generation',
    'translation',
  ],
  fits: () => true,
  evaluation: z
    .strictObject({
      ...commonEvaluationFields(),
      benchmark: BenchmarkSchema.optional(),
      pairwise: z
        .array(PairwiseSchema)
        .max(20)
        .optional()
        .meta({ description: 'Which of two answers was preferred, by opponent' }),
      judge: JudgeSchema.optional(),
    })
    .meta({ id: 'LanguageEvaluation', description: 'Evaluation of a language model' }),
});

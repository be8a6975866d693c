import { z } from 'zod';
import { classificationFields, commonEvaluationFields } from '../evaluation.ts';
import { ClassReportSchema } from '../class-report.ts';
import { defineFamily } from './family.ts';

/** Any number of labels may be right for one row. */
export const multilabel = defineFamily({
  id: 'multilabel',
  name: 'classification with several labels per row',
  taskTypes: ['multilabel-classification'],
  fits: () => true,
  evaluation: z
    .strictObject({
      ...commonEvaluationFields(),
      ...classificationFields(),
      classReport: ClassReportSchema.optional(),
    })
    .meta({
      id: 'MultilabelEvaluation',
      description: 'Evaluation of a model that may give a row several labels',
    }),
});

import { z } from 'zod';
import { classificationFields, commonEvaluationFields } from '../evaluation.ts';
import { ClassReportSchema } from '../class-report.ts';
import { ConfusionSchema } from '../plots.ts';
import { CLASSIFICATION_TYPES, defineFamily } from './family.ts';

/** Three classes or more, exactly one right for each row. */
export const multiclass = defineFamily({
  id: 'multiclass',
  name: 'classification with several classes',
  taskTypes: CLASSIFICATION_TYPES,
  fits: (task) => task.classCount === undefined || task.classCount > 2,
  evaluation: z
    .strictObject({
      ...commonEvaluationFields(),
      ...classificationFields(),
      confusion: ConfusionSchema.optional(),
      classReport: ClassReportSchema.optional(),
    })
    .meta({
      id: 'MulticlassEvaluation',
      description: 'Evaluation of a classifier with several classes',
    }),
});

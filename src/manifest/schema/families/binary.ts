import { z } from 'zod';
import { classificationFields, commonEvaluationFields } from '../evaluation.ts';
import { CalibrationSchema, ConfusionSchema, PrCurveSchema, RocSchema } from '../plots.ts';
import { CLASSIFICATION_TYPES, defineFamily } from './family.ts';

/** Two classes, one of them called positive. */
export const binary = defineFamily({
  id: 'binary',
  name: 'binary classification',
  taskTypes: CLASSIFICATION_TYPES,
  fits: (task) =>
    task.classCount === 2 || (task.classCount === undefined && task.positiveClass !== undefined),
  evaluation: z
    .strictObject({
      ...commonEvaluationFields(),
      ...classificationFields(),
      confusion: ConfusionSchema.optional(),
      curves: z
        .strictObject({
          roc: RocSchema.optional(),
          pr: PrCurveSchema.optional(),
          calibration: CalibrationSchema.optional(),
        })
        .optional()
        .meta({ description: 'Curves over all cut-offs' }),
    })
    .meta({ id: 'BinaryEvaluation', description: 'Evaluation of a classifier with two classes' }),
});

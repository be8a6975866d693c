import { z } from 'zod';
import { classificationFields, commonEvaluationFields } from '../evaluation.ts';
import { ClassReportSchema } from '../class-report.ts';
import {
  CalibrationSchema,
  ConfusionSchema,
  LiftSchema,
  PrCurveSchema,
  RocSchema,
  SweepSchema,
} from '../plots.ts';
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
      classReport: ClassReportSchema.optional(),
      curves: z
        .strictObject({
          roc: RocSchema.optional(),
          pr: PrCurveSchema.optional(),
          calibration: CalibrationSchema.optional(),
          sweep: SweepSchema.optional(),
          lift: LiftSchema.optional(),
        })
        .optional()
        .meta({ description: 'Curves over all cut-offs' }),
    })
    .meta({ id: 'BinaryEvaluation', description: 'Evaluation of a classifier with two classes' }),
});

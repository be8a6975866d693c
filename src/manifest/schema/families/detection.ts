import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { readInto } from '../from.ts';
import { PrCurveSchema, plotSplit } from '../plots.ts';
import { Count, Decimal, PositiveCount, text } from '../scalars.ts';
import { defineFamily } from './family.ts';

const ClassAp = z.strictObject({
  label: text(60).meta({ description: 'Class', examples: ['pedestrian'] }),
  ap50: Decimal.optional().meta({
    description: 'Average precision at an overlap of 0.5',
    examples: [0.61],
  }),
  ap5095: Decimal.optional().meta({
    description: 'Average precision over overlaps of 0.5 to 0.95',
    examples: [0.38],
  }),
  n: Count.meta({ description: 'Objects of the class', examples: [340] }),
});

const BySize = z.strictObject({
  small: Decimal.meta({ description: 'AP of small objects', examples: [0.21] }),
  medium: Decimal.meta({ description: 'AP of medium objects', examples: [0.44] }),
  large: Decimal.meta({ description: 'AP of large objects', examples: [0.58] }),
});

const DetectionErrors = z.strictObject({
  kind: z
    .enum(['class', 'place', 'class-and-place', 'duplicate', 'background', 'missed'])
    .meta({ description: 'What went wrong, as in TIDE (Bolya and others 2020)' }),
  n: Count.meta({ description: 'Errors of the kind', examples: [57] }),
});

const Detection = z
  .strictObject({
    images: PositiveCount.meta({ description: 'Images evaluated', examples: [500] }),
    perClass: z.array(ClassAp).min(1).max(100).meta({ description: 'Average precision by class' }),
    pr: PrCurveSchema.optional().meta({
      description: 'Precision against recall at an overlap of 0.5, over all classes',
    }),
    bySize: BySize.optional().meta({ description: 'Average precision by size of object' }),
    errors: z.array(DetectionErrors).max(6).optional().meta({ description: 'Kinds of errors' }),
    split: plotSplit,
    from: readInto('perClass'),
  })
  .meta({ description: 'Average precision by class and by size' });

/** Objects are found and boxed in pictures. */
export const detection = defineFamily({
  id: 'detection',
  name: 'object detection',
  taskTypes: ['object-detection'],
  fits: () => true,
  evaluation: z
    .strictObject({ ...commonEvaluationFields(), detection: Detection.optional() })
    .meta({ id: 'DetectionEvaluation', description: 'Evaluation of an object detector' }),
});

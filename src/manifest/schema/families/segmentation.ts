import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { readInto } from '../from.ts';
import { plotSplit } from '../plots.ts';
import { Count, Decimal, PositiveCount, text } from '../scalars.ts';
import { defineFamily } from './family.ts';

const ClassOverlap = z.strictObject({
  label: text(60).meta({ description: 'Class', examples: ['road'] }),
  iou: Decimal.optional().meta({
    description: 'Intersection over union, 0 to 1',
    examples: [0.91],
  }),
  dice: Decimal.optional().meta({ description: 'Dice coefficient, 0 to 1', examples: [0.95] }),
  pixels: Count.optional().meta({ description: 'Pixels of the class', examples: [1204000] }),
});

const Segmentation = z
  .strictObject({
    images: PositiveCount.meta({ description: 'Images evaluated', examples: [500] }),
    perClass: z.array(ClassOverlap).min(1).max(100).meta({ description: 'Overlap by class' }),
    split: plotSplit,
    from: readInto('perClass'),
  })
  .meta({ description: 'Overlap by class' });

/** Every pixel of a picture is given a class. */
export const segmentation = defineFamily({
  id: 'segmentation',
  name: 'segmentation',
  taskTypes: ['image-segmentation'],
  fits: () => true,
  evaluation: z
    .strictObject({ ...commonEvaluationFields(), segmentation: Segmentation.optional() })
    .meta({ id: 'SegmentationEvaluation', description: 'Evaluation of a segmentation' }),
});

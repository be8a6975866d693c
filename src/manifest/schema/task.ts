import { z } from 'zod';
import { TASK_TYPES } from './families.ts';
import { PositiveCount, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

export const TaskSchema = z
  .strictObject({
    type: z.enum(TASK_TYPES).meta({
      description: 'Kind of task; decides which evaluation blocks fit',
      examples: ['tabular-classification'],
    }),
    target: starred(
      z
        .strictObject({
          name: starred(
            text(80).meta({ description: 'What is predicted', examples: ['diagnosis'] }),
          ),
          definition: starred(
            prose(300).meta({
              description: 'How it was measured',
              examples: ['Result of the biopsy'],
            }),
          ),
          unit: text(30)
            .optional()
            .meta({ description: 'Unit of a number', examples: ['points'] }),
          positiveClass: text(60)
            .optional()
            .meta({
              description: 'Class counted as positive; needed for two classes',
              examples: ['malignant'],
            }),
          classes: z
            .array(text(60))
            .min(2)
            .max(100)
            .optional()
            .meta({ description: 'All classes', examples: [['malignant', 'benign']] }),
        })
        .meta({ description: 'What is predicted' }),
    ),
    inputs: z
      .strictObject({
        modality: z
          .array(
            z.enum([
              'tabular',
              'text',
              'image',
              'audio',
              'video',
              'time-series',
              'graph',
              'multimodal',
            ]),
          )
          .min(1)
          .meta({ description: 'Kinds of input', examples: [['tabular']] }),
        description: prose(300)
          .optional()
          .meta({
            description: 'The inputs in words',
            examples: ['Thirty measurements of cell nuclei'],
          }),
      })
      .optional()
      .meta({ description: 'What the model sees' }),
    horizon: z
      .strictObject({
        steps: PositiveCount.meta({ description: 'Steps forecast', examples: [26] }),
        stepUnit: text(20).meta({ description: 'One step', examples: ['week'] }),
      })
      .optional()
      .meta({ description: 'How far ahead a forecast looks' }),
  })
  .meta({
    id: 'Task',
    description: 'What is predicted from what',
    examples: [{ type: 'tabular-classification' }],
  });

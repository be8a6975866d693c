import { z } from 'zod';
import { readInto } from './from.ts';
import { CURVE_POINTS } from './plots.ts';
import { MetricId, text } from './scalars.ts';

const CurvePoint = z.strictObject({
  step: z
    .number()
    .min(0)
    .meta({ description: 'Place on the axis', examples: [200] }),
  value: z.number().meta({ description: 'Value of the metric there', examples: [0.93] }),
});

const Series = z.strictObject({
  name: text(60).meta({ description: 'What the line shows', examples: ['Validation'] }),
  points: z
    .array(CurvePoint)
    .min(2)
    .max(CURVE_POINTS)
    .meta({
      description: 'Points, steps rising',
      examples: [
        [
          { step: 100, value: 0.87 },
          { step: 200, value: 0.93 },
        ],
      ],
    }),
  from: readInto('points'),
});

export const LearningCurvesSchema = z
  .strictObject({
    metric: MetricId.meta({ description: 'Metric that is drawn', examples: ['accuracy'] }),
    xUnit: z
      .enum(['rows', 'steps', 'epochs', 'trees', 'tokens'])
      .meta({ description: 'What the axis counts', examples: ['rows'] }),
    series: z.array(Series).min(1).max(6).meta({ description: 'Lines' }),
  })
  .meta({ id: 'LearningCurves', description: 'A metric while data or training grows' });

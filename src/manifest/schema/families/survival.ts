import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { readInto } from '../from.ts';
import { CURVE_POINTS, plotSplit } from '../plots.ts';
import { Count, Fraction, PositiveCount, text } from '../scalars.ts';
import { defineFamily } from './family.ts';

const SurvivalPoint = z.strictObject({
  t: z
    .number()
    .min(0)
    .meta({ description: 'Time since the start', examples: [12] }),
  s: Fraction.meta({ description: 'Share still event-free, 0 to 1', examples: [0.82] }),
  low: Fraction.optional().meta({ description: 'Lower end', examples: [0.75] }),
  high: Fraction.optional().meta({ description: 'Upper end', examples: [0.88] }),
});

const SurvivalGroup = z.strictObject({
  group: text(60).meta({ description: 'Who', examples: ['high risk'] }),
  n: PositiveCount.optional().meta({ description: 'Rows in the group', examples: [140] }),
  events: Count.optional().meta({ description: 'Events seen', examples: [61] }),
  points: z
    .array(SurvivalPoint)
    .min(2)
    .max(CURVE_POINTS)
    .meta({ description: 'Kaplan–Meier curve, times rising' }),
});

const Survival = z
  .strictObject({
    timeUnit: text(20).meta({ description: 'Unit of time', examples: ['months'] }),
    curves: z.array(SurvivalGroup).min(1).max(6).meta({ description: 'One curve per group' }),
    split: plotSplit,
    from: readInto('curves'),
  })
  .meta({ description: 'Share still event-free over time' });

/** The time until something happens is predicted. */
export const survival = defineFamily({
  id: 'survival',
  name: 'survival analysis',
  taskTypes: ['survival-analysis'],
  fits: () => true,
  evaluation: z
    .strictObject({ ...commonEvaluationFields(), survival: Survival.optional() })
    .meta({ id: 'SurvivalEvaluation', description: 'Evaluation of times until an event' }),
});

import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { JudgeSchema } from '../language.ts';
import { Count, Decimal, PositiveCount, text } from '../scalars.ts';
import { defineFamily } from './family.ts';

const PassAtK = z.strictObject({
  k: PositiveCount.meta({ description: 'Tries', examples: [4] }),
  value: Decimal.meta({
    description: 'Share of tasks solved in k tries, 0 to 1',
    examples: [0.58],
  }),
});

const Failure = z.strictObject({
  kind: text(60).meta({ description: 'Kind of failure', examples: ['wrong tool'] }),
  count: Count.meta({ description: 'Tasks that failed so', examples: [14] }),
});

const CostPerTask = z.strictObject({
  amount: z
    .number()
    .min(0)
    .meta({ description: 'Mean cost of one task', examples: [0.04] }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Expected a currency code such as EUR')
    .meta({ description: 'ISO 4217 code', examples: ['EUR'] }),
});

const Tasks = z
  .strictObject({
    n: PositiveCount.meta({ description: 'Tasks tried', examples: [150] }),
    succeeded: Count.meta({ description: 'Tasks solved', examples: [72] }),
    passAtK: z.array(PassAtK).max(10).optional().meta({ description: 'Solved in k tries' }),
    costPerTask: CostPerTask.optional().meta({ description: 'What one task costs' }),
    stepsMedian: z
      .number()
      .min(0)
      .optional()
      .meta({ description: 'Median steps per task', examples: [11] }),
    failures: z.array(Failure).max(20).optional().meta({ description: 'Why tasks failed' }),
  })
  .meta({ description: 'Tasks tried and solved' });

/** A model acts in several steps until a task is done. */
export const agent = defineFamily({
  id: 'agent',
  name: 'work with agents',
  taskTypes: ['agent'],
  fits: () => true,
  evaluation: z
    .strictObject({
      ...commonEvaluationFields(),
      tasks: Tasks.optional(),
      judge: JudgeSchema.optional(),
    })
    .meta({ id: 'AgentEvaluation', description: 'Evaluation of an agent' }),
});

import { z } from 'zod';
import { ReportedMetricSchema } from './reported-metric.ts';
import { Count, Decimal, PositiveCount, prose, text } from './scalars.ts';

const BenchmarkTask = z.strictObject({
  name: text(60).meta({ description: 'Task', examples: ['LAMBADA'] }),
  model: text(80)
    .optional()
    .meta({ description: 'Model measured, when not the final one', examples: ['Pythia 160M'] }),
  shots: Count.optional().meta({ description: 'Worked examples in the prompt', examples: [0] }),
  filter: text(60)
    .optional()
    .meta({ description: 'How answers were read', examples: ['strict-match'] }),
  version: text(20)
    .optional()
    .meta({ description: 'Version of the task', examples: ['0'] }),
  metrics: z.array(ReportedMetricSchema).min(1).max(6).meta({ description: 'Results on the task' }),
});

const Harness = z.strictObject({
  name: text(60).meta({
    description: 'Program that ran the tasks',
    examples: ['lm-evaluation-harness'],
  }),
  version: text(40)
    .optional()
    .meta({ description: 'Its version', examples: ['0.4.2'] }),
});

/** Results of language models on named tasks. */
export const BenchmarkSchema = z
  .strictObject({
    harness: Harness.optional().meta({ description: 'What ran the tasks' }),
    revision: text(80)
      .optional()
      .meta({ description: 'Revision of the model', examples: ['step143000'] }),
    contamination: prose(300)
      .optional()
      .meta({
        description: 'Whether the tasks may have been in the training text',
        examples: ['Not checked: the training text is public and may hold the tasks.'],
      }),
    tasks: z
      .array(BenchmarkTask)
      .min(1)
      .max(60)
      .meta({ description: 'One entry per task and model' }),
  })
  .meta({ id: 'Benchmark', description: 'Results on named tasks' });

/** How often one model's answers were preferred to another's. */
export const PairwiseSchema = z.strictObject({
  opponent: text(80).meta({ description: 'The other model', examples: ['Previous prompt'] }),
  wins: Count.meta({ description: 'Preferred', examples: [61] }),
  losses: Count.meta({ description: 'The other preferred', examples: [32] }),
  ties: Count.meta({ description: 'Neither preferred', examples: [7] }),
  n: PositiveCount.optional().meta({ description: 'Comparisons', examples: [100] }),
  judge: text(80)
    .optional()
    .meta({ description: 'Who preferred', examples: ['two annotators'] }),
});

const JudgeAgreement = z.strictObject({
  kappa: Decimal.meta({ description: 'Cohen’s kappa with people', examples: [0.61] }),
  n: PositiveCount.meta({ description: 'Answers people judged too', examples: [120] }),
});

/** A model that judged answers, and how far people agree with it. */
export const JudgeSchema = z
  .strictObject({
    model: text(80).meta({ description: 'Model that judged', examples: ['prometheus-7b-v2.0'] }),
    promptVersion: text(40)
      .optional()
      .meta({ description: 'Version of its instructions', examples: ['2'] }),
    n: PositiveCount.optional().meta({ description: 'Answers judged', examples: [400] }),
    agreement: JudgeAgreement.optional().meta({ description: 'Agreement with people' }),
  })
  .meta({ id: 'Judge', description: 'A model that judged answers; say how far people agree' });

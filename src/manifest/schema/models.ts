import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { ReportedMetricSchema } from './reported-metric.ts';
import { Count, PositiveCount, Url, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const Scalar = z.union([z.string().max(120), z.number(), z.boolean(), z.null()]);

export const ModelSchema = z
  .strictObject({
    name: starred(text(80).meta({ examples: ['Logistic regression'] })),
    algorithm: starred(text(80).meta({ examples: ['L2-penalised logistic regression'] })),
    library: z.strictObject({ name: text(40), version: text(20).optional() }).optional().meta({ examples: [{ name: 'scikit-learn', version: '1.2.1' }] }),
    final: starred(z.boolean().meta({ description: 'The model the results are about; exactly one', examples: [true] })),
    architecture: prose(600).optional(),
    parameters: PositiveCount.optional().meta({ description: 'Learned parameters', examples: [31] }),
    pretrainedFrom: z.strictObject({ name: text(80), url: Url.optional(), license: text(40).optional() }).optional(),
    rationale: starred(prose(400).meta({ description: 'Why this one', examples: ['As many tumours found as by a forest of 300 trees.'] })),
    alternatives: z
      .array(
        z.strictObject({
          name: text(80).meta({ examples: ['Random forest'] }),
          metrics: z.array(ReportedMetricSchema).max(6).optional().meta({ description: 'Its results on the same split' }),
          reasonRejected: prose(300).meta({ examples: ['386 times the size for the same recall'] }),
        }),
      )
      .max(12)
      .optional()
      .meta({ description: 'What else was tried' }),
    hyperparameters: z.record(z.string().max(60), Scalar).optional().meta({ examples: [{ C: 1 }] }),
    search: z
      .strictObject({
        method: z.enum(['grid', 'random', 'bayes', 'manual', 'none']),
        trials: Count.optional(),
        space: z.record(z.string().max(60), z.unknown()).optional(),
        selectedBy: text(80).optional().meta({ description: 'metric@split', examples: ['roc-auc@cv'] }),
      })
      .optional()
      .meta({ description: 'How hyperparameters were chosen' }),
    training: z
      .strictObject({
        epochs: PositiveCount.optional(),
        steps: PositiveCount.optional(),
        batchSize: PositiveCount.optional(),
        optimizer: text(40).optional(),
        seeds: z.array(z.int()).max(100).optional(),
        earlyStopping: prose(200).optional(),
        durationS: z.number().positive().optional(),
      })
      .optional(),
    artifact: z
      .strictObject({
        url: Url.optional(),
        format: text(30).meta({ examples: ['pickle'] }),
        sizeBytes: PositiveCount.optional().meta({ examples: [2066] }),
        hash: text(80).optional(),
        evidence: EvidenceSchema.optional(),
      })
      .optional()
      .meta({ description: 'The saved model' }),
  })
  .meta({ id: 'Model', description: 'One model that was trained' });

export const BaselineSchema = z
  .strictObject({
    name: starred(text(80).meta({ examples: ['Majority class'] })),
    kind: starred(
      z
        .enum(['majority', 'mean', 'median', 'seasonal-naive', 'popularity', 'random', 'linear', 'heuristic', 'human', 'previous-system', 'published'])
        .meta({ examples: ['majority'] }),
    ),
    metrics: starred(z.array(ReportedMetricSchema).min(1).max(20).meta({ description: 'Same metric and split as the main result' })),
  })
  .meta({ id: 'Baseline', description: 'What the result is compared with' });

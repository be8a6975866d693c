import { z } from 'zod';
import { readInto } from './from.ts';
import { ReportedMetricSchema } from './reported-metric.ts';
import { Count, PositiveCount, Url, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const Scalar = z.union([z.string().max(120), z.number(), z.boolean(), z.null()]);

const Library = z.strictObject({
  name: text(40).meta({ description: 'Name of the library', examples: ['scikit-learn'] }),
  version: text(20)
    .optional()
    .meta({ description: 'Version the model was trained with', examples: ['1.2.1'] }),
});

const Pretrained = z.strictObject({
  name: text(80).meta({ description: 'Name of the model', examples: ['ResNet-18'] }),
  url: Url.optional().meta({
    description: 'Where others get it',
    examples: ['https://pytorch.org/vision/stable/models.html'],
  }),
  license: text(40)
    .optional()
    .meta({ description: 'SPDX id of its licence', examples: ['BSD-3-Clause'] }),
});

const Alternative = z.strictObject({
  name: text(80).meta({ description: 'Name of the model', examples: ['Random forest'] }),
  metrics: z
    .array(ReportedMetricSchema)
    .max(6)
    .optional()
    .meta({ description: 'Its results on the same split' }),
  reasonRejected: prose(300).meta({
    description: 'Why it was not taken',
    examples: ['386 times the size for the same recall'],
  }),
});

const Search = z.strictObject({
  method: z
    .enum(['grid', 'random', 'bayes', 'manual', 'none'])
    .meta({ description: 'How values were tried', examples: ['grid'] }),
  trials: Count.optional().meta({ description: 'Settings tried', examples: [25] }),
  space: z
    .record(z.string().max(60), z.unknown())
    .optional()
    .meta({
      description: 'Values tried, per hyperparameter',
      examples: [{ C: [0.01, 0.1, 1, 10] }],
    }),
  selectedBy: text(80)
    .optional()
    .meta({ description: 'metric@split', examples: ['roc-auc@cv'] }),
});

const Training = z.strictObject({
  epochs: PositiveCount.optional().meta({
    description: 'Passes over the training rows',
    examples: [20],
  }),
  steps: PositiveCount.optional().meta({ description: 'Updates of the weights', examples: [5000] }),
  batchSize: PositiveCount.optional().meta({ description: 'Rows per update', examples: [32] }),
  optimizer: text(40)
    .optional()
    .meta({ description: 'Method that fitted the weights', examples: ['L-BFGS'] }),
  seeds: z
    .array(z.int())
    .max(100)
    .optional()
    .meta({ description: 'Random seeds, one per run', examples: [[0]] }),
  earlyStopping: prose(200)
    .optional()
    .meta({
      description: 'When training stops early',
      examples: ['After three epochs without a lower validation loss'],
    }),
  durationS: z
    .number()
    .positive()
    .optional()
    .meta({ description: 'Seconds one training run took', examples: [0.4] }),
});

const Artifact = z.strictObject({
  url: Url.optional().meta({
    description: 'Where others get it',
    examples: ['https://huggingface.co/alex-example/tumour-triage'],
  }),
  format: text(30).meta({ description: 'File format', examples: ['pickle'] }),
  sizeBytes: PositiveCount.optional().meta({
    description: 'Size on disk in bytes',
    examples: [2066],
  }),
  hash: text(80)
    .optional()
    .meta({
      description: 'Hash of the file, with its algorithm',
      examples: ['md5:d41d8cd98f00b204e9800998ecf8427e'],
    }),
  from: readInto('sizeBytes'),
});

export const ModelSchema = z
  .strictObject({
    name: starred(
      text(80).meta({ description: 'What readers call it', examples: ['Logistic regression'] }),
    ),
    algorithm: starred(
      text(80).meta({
        description: 'The method in its usual terms',
        examples: ['L2-penalised logistic regression'],
      }),
    ),
    library: Library.optional().meta({
      description: 'Software it was trained with',
      examples: [{ name: 'scikit-learn', version: '1.2.1' }],
    }),
    final: starred(
      z
        .boolean()
        .meta({ description: 'The model the results are about; exactly one', examples: [true] }),
    ),
    architecture: prose(600)
      .optional()
      .meta({
        description: 'Layers and sizes, for networks',
        examples: ['Thirty inputs, one output'],
      }),
    parameters: PositiveCount.optional().meta({
      description: 'Learned parameters',
      examples: [31],
    }),
    pretrainedFrom: Pretrained.optional().meta({
      description: 'Model whose weights it started from',
    }),
    rationale: starred(
      prose(400).meta({
        description: 'Why this one',
        examples: ['As many tumours found as by a forest of 300 trees.'],
      }),
    ),
    alternatives: z
      .array(Alternative)
      .max(12)
      .optional()
      .meta({ description: 'What else was tried' }),
    hyperparameters: z
      .record(z.string().max(60), Scalar)
      .optional()
      .meta({ description: 'Settings of the final fit', examples: [{ C: 1 }] }),
    search: Search.optional().meta({ description: 'How hyperparameters were chosen' }),
    training: Training.optional().meta({ description: 'How it was trained' }),
    artifact: Artifact.optional().meta({ description: 'The saved model' }),
  })
  .meta({ id: 'Model', description: 'One model that was trained' });

export const BaselineSchema = z
  .strictObject({
    name: starred(
      text(80).meta({ description: 'What readers call it', examples: ['Majority class'] }),
    ),
    kind: starred(
      z
        .enum([
          'majority',
          'mean',
          'median',
          'seasonal-naive',
          'popularity',
          'random',
          'linear',
          'heuristic',
          'human',
          'previous-system',
          'published',
        ])
        .meta({ description: 'Kind of baseline', examples: ['majority'] }),
    ),
    metrics: starred(
      z
        .array(ReportedMetricSchema)
        .min(1)
        .max(20)
        .meta({ description: 'Same metric and split as the main result' }),
    ),
  })
  .meta({ id: 'Baseline', description: 'What the result is compared with' });

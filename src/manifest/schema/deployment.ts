import { z } from 'zod';
import { readInto } from './from.ts';
import { FilePath, IsoDate, PositiveCount, Url, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const Milliseconds = z.number().positive();

const Container = z.strictObject({
  image: text(120)
    .optional()
    .meta({
      description: 'Name of the image',
      examples: ['ghcr.io/alex-example/tumour-triage:1.0'],
    }),
  dockerfile: FilePath.optional().meta({
    description: 'Dockerfile in the project folder',
    examples: ['Dockerfile'],
  }),
});

const Serving = z.strictObject({
  framework: text(40)
    .optional()
    .meta({ description: 'Software that answers requests', examples: ['fastapi'] }),
  container: Container.optional().meta({ description: 'Container it runs in' }),
  platform: text(60)
    .optional()
    .meta({ description: 'Where it is hosted', examples: ['Hugging Face Spaces'] }),
  hardware: text(80)
    .optional()
    .meta({ description: 'Hardware it runs on', examples: ['2 CPU cores'] }),
});

const Latency = z.strictObject({
  p50: Milliseconds.optional().meta({
    description: 'Half of the calls took at most this many milliseconds',
    examples: [0.26],
  }),
  p95: Milliseconds.optional().meta({
    description: '95 of 100 calls took at most this many milliseconds',
    examples: [0.28],
  }),
  p99: Milliseconds.optional().meta({
    description: '99 of 100 calls took at most this many milliseconds',
    examples: [0.35],
  }),
});

const Performance = z.strictObject({
  latencyMs: Latency.optional().meta({
    description: 'Milliseconds per prediction',
    examples: [{ p50: 0.26, p95: 0.28 }],
  }),
  throughputRps: z
    .number()
    .positive()
    .optional()
    .meta({ description: 'Requests per second', examples: [3200] }),
  coldStartMs: Milliseconds.optional().meta({
    description: 'Milliseconds from start to first answer',
    examples: [850],
  }),
  measuredOn: starred(
    prose(200).meta({ description: 'Hardware and load', examples: ['2 CPU cores, single calls'] }),
  ),
  n: starred(PositiveCount.meta({ description: 'Calls measured', examples: [500] })),
  from: readInto('latencyMs'),
});

const Cost = z.strictObject({
  amount: z
    .number()
    .min(0)
    .meta({ description: 'Amount of money', examples: [5] }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ description: 'Currency code of three letters (ISO 4217)', examples: ['EUR'] }),
  per: z
    .enum(['request', '1k', 'month', 'run'])
    .meta({ description: 'What the amount pays for; 1k is a thousand requests' }),
});

const Ci = z.strictObject({
  provider: text(40).meta({ description: 'Service that runs it', examples: ['GitHub Actions'] }),
  workflows: z
    .array(FilePath)
    .max(20)
    .optional()
    .meta({ description: 'Workflow files', examples: [['.github/workflows/test.yml']] }),
  runsTests: z.boolean().optional().meta({ description: 'Does it run the tests?' }),
  trains: z.boolean().optional().meta({ description: 'Does it train the model?' }),
  deploys: z.boolean().optional().meta({ description: 'Does it deploy?' }),
  badge: Url.optional().meta({
    description: 'Address of the status badge',
    examples: [
      'https://github.com/alex-example/tumour-triage/actions/workflows/test.yml/badge.svg',
    ],
  }),
});

export const DeploymentSchema = z
  .strictObject({
    kind: starred(
      z
        .enum(['none', 'batch', 'api', 'web-demo', 'edge', 'package', 'streaming', 'internal'])
        .meta({ description: 'How predictions reach their users', examples: ['batch'] }),
    ),
    reason: prose(300)
      .optional()
      .meta({ description: 'Needed when kind is none', examples: ['A study; nothing is served.'] }),
    url: Url.optional().meta({
      description: 'Where to try it',
      examples: ['https://demo.example.org'],
    }),
    healthCheck: Url.optional().meta({
      description: 'Address that answers while it runs',
      examples: ['https://demo.example.org/health'],
    }),
    lastVerified: IsoDate.optional().meta({
      description: 'Day the address last answered',
      examples: ['2026-11-21'],
    }),
    sourceOfTruth: FilePath.optional().meta({
      description: 'File that describes the deployment',
      examples: ['deploy/compose.yaml'],
    }),
    serving: Serving.optional().meta({ description: 'What answers the requests' }),
    performance: Performance.optional().meta({ description: 'Speed, measured' }),
    cost: Cost.optional().meta({ description: 'What running it costs' }),
    ci: Ci.optional().meta({ description: 'What runs on every change' }),
    rollback: prose(300)
      .optional()
      .meta({
        description: 'How to go back to the version before',
        examples: ['Start the image of the last release again.'],
      }),
    inputValidation: prose(300)
      .optional()
      .meta({
        description: 'Which inputs are refused',
        examples: ['Measurements outside the range of the training rows'],
      }),
  })
  .meta({ id: 'Deployment', description: 'Where and how it runs' });

const Drift = z.strictObject({
  method: text(60).meta({
    description: 'How drift is measured',
    examples: ['population stability index'],
  }),
  threshold: z
    .number()
    .optional()
    .meta({ description: 'Value that raises an alert', examples: [0.2] }),
});

const Retraining = z.strictObject({
  trigger: text(160).meta({
    description: 'What starts it',
    examples: ['Recall under 0.90 on confirmed samples'],
  }),
  cadence: text(60)
    .optional()
    .meta({ description: 'How often at least', examples: ['once a year'] }),
});

export const MonitoringSchema = z
  .strictObject({
    data: z
      .array(text(120))
      .max(12)
      .optional()
      .meta({ description: 'Inputs watched', examples: [['share of missing values']] }),
    model: z
      .array(text(120))
      .max(12)
      .optional()
      .meta({ description: 'Outputs watched', examples: [['share flagged per week']] }),
    alerts: prose(300)
      .optional()
      .meta({
        description: 'Who is told, and when',
        examples: ['Mail to the author when the share flagged leaves its interval'],
      }),
    drift: Drift.optional().meta({ description: 'How changes in the inputs are noticed' }),
    retraining: Retraining.optional().meta({ description: 'When the model is trained again' }),
    dashboards: z
      .array(Url)
      .max(6)
      .optional()
      .meta({
        description: 'Pages that show what is watched',
        examples: [['https://status.example.org/tumour-triage']],
      }),
  })
  .meta({ id: 'Monitoring', description: 'What is watched once it runs' });

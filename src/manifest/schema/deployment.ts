import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { FilePath, IsoDate, PositiveCount, Url, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const Milliseconds = z.number().positive();

export const DeploymentSchema = z
  .strictObject({
    kind: starred(z.enum(['none', 'batch', 'api', 'web-demo', 'edge', 'package', 'streaming', 'internal']).meta({ examples: ['batch'] })),
    reason: prose(300).optional().meta({ description: 'Needed when kind is none', examples: ['A study; nothing is served.'] }),
    url: Url.optional().meta({ examples: ['https://demo.example.org'] }),
    healthCheck: Url.optional(),
    lastVerified: IsoDate.optional().meta({ description: 'Day the address last answered' }),
    sourceOfTruth: FilePath.optional(),
    serving: z
      .strictObject({
        framework: text(40).optional().meta({ examples: ['fastapi'] }),
        container: z.strictObject({ image: text(120).optional(), dockerfile: FilePath.optional() }).optional(),
        platform: text(60).optional(),
        hardware: text(80).optional().meta({ examples: ['2 CPU cores'] }),
      })
      .optional(),
    performance: z
      .strictObject({
        latencyMs: z
          .strictObject({ p50: Milliseconds.optional(), p95: Milliseconds.optional(), p99: Milliseconds.optional() })
          .optional()
          .meta({ description: 'Milliseconds per prediction', examples: [{ p50: 0.26, p95: 0.28 }] }),
        throughputRps: z.number().positive().optional(),
        coldStartMs: Milliseconds.optional(),
        measuredOn: starred(prose(200).meta({ description: 'Hardware and load', examples: ['2 CPU cores, single calls'] })),
        n: starred(PositiveCount.meta({ description: 'Calls measured', examples: [500] })),
        evidence: EvidenceSchema.optional().meta({ description: 'pointer names the object that holds p50, p95, p99' }),
      })
      .optional()
      .meta({ description: 'Speed, measured' }),
    cost: z
      .strictObject({ amount: z.number().min(0), currency: z.string().regex(/^[A-Z]{3}$/), per: z.enum(['request', '1k', 'month', 'run']) })
      .optional(),
    ci: z
      .strictObject({
        provider: text(40),
        workflows: z.array(FilePath).max(20).optional(),
        runsTests: z.boolean().optional(),
        trains: z.boolean().optional(),
        deploys: z.boolean().optional(),
        badge: Url.optional(),
      })
      .optional(),
    rollback: prose(300).optional(),
    inputValidation: prose(300).optional(),
  })
  .meta({ id: 'Deployment', description: 'Where and how it runs' });

export const MonitoringSchema = z
  .strictObject({
    data: z.array(text(120)).max(12).optional().meta({ description: 'Inputs watched', examples: [['share of missing values']] }),
    model: z.array(text(120)).max(12).optional().meta({ description: 'Outputs watched', examples: [['share flagged per week']] }),
    alerts: prose(300).optional(),
    drift: z.strictObject({ method: text(60), threshold: z.number().optional() }).optional(),
    retraining: z.strictObject({ trigger: text(160), cadence: text(60).optional() }).optional(),
    dashboards: z.array(Url).max(6).optional(),
  })
  .meta({ id: 'Monitoring', description: 'What is watched once it runs' });

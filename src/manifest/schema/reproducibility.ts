import { z } from 'zod';
import { Count, FilePath, Fraction, PositiveCount, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

export const ReproducibilitySchema = z
  .strictObject({
    environment: starred(
      z.strictObject({
        kind: z.enum(['lockfile', 'pinned', 'unpinned', 'container']).meta({ examples: ['pinned'] }),
        path: FilePath.optional().meta({ examples: ['requirements.txt'] }),
      }).meta({ description: 'How the software versions are fixed' }),
    ),
    commands: starred(
      z
        .array(z.strictObject({ purpose: text(80), cmd: z.string().min(1).max(300) }))
        .min(1)
        .max(10)
        .meta({ description: 'What to type', examples: [[{ purpose: 'Measure', cmd: 'python measure.py' }]] }),
    ),
    seedControl: z.boolean().optional().meta({ examples: [true] }),
    dataAccess: prose(300).optional().meta({ description: 'How a stranger gets the data' }),
    expectedRuntimeS: z.number().positive().optional().meta({ description: 'Seconds' }),
    notebooks: z
      .array(z.strictObject({ path: FilePath, executedInOrder: z.boolean().optional(), errors: Count.optional() }))
      .max(20)
      .optional(),
    tests: z
      .strictObject({ framework: text(40), count: Count.optional(), coverage: Fraction.optional() })
      .optional(),
  })
  .meta({ id: 'Reproducibility', description: 'How others get the same numbers' });

export const ComputeSchema = z
  .strictObject({
    hardware: text(80),
    count: PositiveCount.optional(),
    hours: z.number().positive().optional(),
    energyKWh: z.number().min(0).optional(),
    co2eqKg: z.number().min(0).optional(),
    source: z.enum(['codecarbon', 'estimate', 'none']).optional(),
  })
  .meta({ id: 'Compute', description: 'What training took' });

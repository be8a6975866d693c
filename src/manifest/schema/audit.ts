import { z } from 'zod';
import { prose } from './scalars.ts';

/** Questions of the audit an author answers otherwise than by a value. */
export const AuditSchema = z
  .strictObject({
    ignore: z
      .array(
        z.strictObject({
          rule: z
            .string()
            .regex(/^[a-z]+\/[a-z0-9-]+$/)
            .meta({
              description: 'Rule as `modelfolio audit` prints it',
              examples: ['deployment/latency'],
            }),
          reason: prose(200).meta({
            description: 'Why it does not apply; shown in every report',
            examples: ['The demo answers from a table; no model runs when it is called.'],
          }),
        }),
      )
      .max(30)
      .optional()
      .meta({ description: 'Rules that do not apply, each with its reason' }),
  })
  .meta({ id: 'Audit', description: 'What the readiness audit is told' });

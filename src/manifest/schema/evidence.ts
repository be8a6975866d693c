import { z } from 'zod';
import { FilePath, IsoDate, text } from './scalars.ts';

/** How well a number is backed, weakest first. */
export const EVIDENCE_LEVELS = [
  'self-reported',
  'imported',
  'pipeline-verified',
  'recomputed',
] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** The file a number was read from. The build hashes the file and compares the value at `pointer`. */
export const EvidenceSourceSchema = z
  .strictObject({
    path: FilePath.meta({
      description: 'File inside the project folder',
      examples: ['evidence/metrics.json'],
    }),
    pointer: z
      .string()
      .regex(/^(?:\/(?:[^~/]|~[01])*)*$/, 'Expected a JSON pointer such as /test/roc_auc')
      .max(300)
      .optional()
      .meta({
        description: 'JSON pointer (RFC 6901) to the number in that file',
        examples: ['/roc_auc'],
      }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Expected 64 lower-case hexadecimal digits')
      .optional()
      .meta({
        description: 'Hash of the file; when given, the file must still match it',
        examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
      }),
    tool: text(60)
      .optional()
      .meta({ description: 'Program that wrote the file', examples: ['scikit-learn 1.2.1'] }),
    runId: text(80)
      .optional()
      .meta({ description: 'Run that wrote the file', examples: ['bb55f3ce'] }),
    commit: text(64)
      .optional()
      .meta({ description: 'Git commit of the code', examples: ['4dc71c6'] }),
    importedAt: IsoDate.optional().meta({
      description: 'Day it was read',
      examples: ['2026-11-21'],
    }),
  })
  .meta({ id: 'EvidenceSource', description: 'The file a number was read from' });

export const EvidenceSchema = z
  .strictObject({
    level: z.enum(EVIDENCE_LEVELS).optional().meta({
      description: 'Leave out: the build works it out. Stating more than it can prove is an error',
    }),
    source: EvidenceSourceSchema.optional(),
  })
  .meta({ id: 'Evidence', description: 'How well a number is backed' });

export type EvidenceSource = z.output<typeof EvidenceSourceSchema>;
export type Evidence = z.output<typeof EvidenceSchema>;

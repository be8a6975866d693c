import { z } from 'zod';
import { CONTROL_REMARK, FilePath, IsoDate, rawText, text } from './scalars.ts';

/** How well a number is backed, weakest first. */
export const EVIDENCE_LEVELS = [
  'self-reported',
  'imported',
  'pipeline-verified',
  'recomputed',
] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'Expected 64 lower-case hexadecimal digits');

const Commit = z
  .string()
  .regex(/^[0-9a-f]{7,64}$/i, 'Expected a Git commit: 7 to 64 hexadecimal digits, such as 4dc71c6');

const Pointer = rawText(300).regex(
  /^(?:\/(?:[^~/]|~[01])*)*$/,
  'Expected a JSON pointer such as /test/roc_auc',
);

// Which row of a table is meant: its number, or the cells that tell it from the others.
const Row = z.union([
  z.int().min(1).max(1e6),
  z
    .record(z.string().max(100), z.union([rawText(200), z.number(), z.boolean()]))
    .refine((cells) => Object.keys(cells).every(isRawText), { error: CONTROL_REMARK }),
]);

// Said about the row: the remark on a single key would repeat the character.
function isRawText(name: string): boolean {
  return rawText(100).safeParse(name).success;
}

const PLACE_IN_FILE = {
  pointer: Pointer.optional().meta({
    description: 'JSON pointer (RFC 6901) to the value, for JSON and YAML files',
    examples: ['/test/roc_auc'],
  }),
  column: text(100)
    .optional()
    .meta({ description: 'Column of the value, for CSV and TSV files', examples: ['accuracy'] }),
  row: Row.optional().meta({
    description: 'Row of the value: its number, first is 1, or cells that pick it out',
    examples: [{ model: 'svm' }],
  }),
  columns: z
    .record(z.string().max(60), text(100))
    .refine((columns) => Object.keys(columns).every(isRawText), { error: CONTROL_REMARK })
    .optional()
    .meta({
      description: 'For curves: which column or array holds which key',
      examples: [{ fpr: 'FPR', tpr: 'TPR' }],
    }),
};

/** A file beside the manifest and the place of a value in it. The build reads it and hashes the file. */
export const FromSchema = z
  .strictObject({
    file: FilePath.meta({
      description: 'File inside the project folder: JSON, YAML, CSV or TSV',
      examples: ['evidence/metrics.json'],
    }),
    ...PLACE_IN_FILE,
    sha256: Sha256.optional().meta({
      description: 'Hash of the file; when given, the file must still match it',
      examples: ['e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    }),
    tool: text(60)
      .optional()
      .meta({ description: 'Program that wrote the file', examples: ['scikit-learn 1.2.1'] }),
    runId: text(80)
      .optional()
      .meta({ description: 'Run that wrote the file', examples: ['bb55f3ce'] }),
    commit: Commit.optional().meta({
      description: 'Git commit of the code: 7 to 64 hexadecimal digits',
      examples: ['4dc71c6'],
    }),
    importedAt: IsoDate.optional().meta({
      description: 'Day it was read',
      examples: ['2026-11-21'],
    }),
  })
  .meta({ id: 'From', description: 'The file a value is read from' });

export type From = z.output<typeof FromSchema>;

/** Which key of its block a `from` fills when it names a number or a list. */
export const filledKeys = z.registry<{ fills: string }>();

/**
 * The `from` of a block. A number or list in the file fills `key`; an object fills the keys of the
 * block it has names for. What is typed beside it is compared with the file.
 */
export function readInto(key: string) {
  const field = FromSchema.optional();
  filledKeys.add(field, { fills: key });
  return field;
}

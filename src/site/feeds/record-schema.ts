import { z } from 'zod';
import { FACT_KINDS } from '../../facts/fact.ts';
import type { JsonSchema } from '../../manifest/json-schema.ts';
import { EVIDENCE_LEVELS } from '../../manifest/schema/from.ts';

const IntervalRecord = z.object({
  low: z.number(),
  high: z.number(),
  level: z.number().describe('Confidence level, above 0 and below 1'),
  method: z.string().describe('How it was computed; as the author says it when reported is true'),
  reported: z.boolean().optional().describe('True when the author stated it'),
  decimals: z.int().optional().describe('Decimals of its ends as the author wrote them'),
});

const SpreadRecord = z.object({
  sd: z.number().describe('Sample standard deviation over runs; never an interval'),
  over: z.enum(['folds', 'seeds', 'queries', 'classes', 'runs']),
  count: z.int().optional(),
});

const BaselineRecord = z.object({
  fact: z.string().describe('Id of the fact of the baseline itself'),
  name: z.string(),
  value: z.number(),
  verdict: z
    .enum(['better', 'equal', 'worse'])
    .describe('The result beside it; equal when the interval holds its value'),
});

const EvidenceRecord = z.object({
  level: z.enum(EVIDENCE_LEVELS).describe('How well the number is backed'),
  file: z.string().optional().describe('File it was read from, relative to the portfolio'),
  pointer: z.string().optional().describe('JSON pointer into that file (RFC 6901)'),
  cell: z.string().optional().describe('Column and row, when the file is a table'),
  sha256: z.string().optional().describe('Hash of the file in hexadecimal digits'),
  lock: z.string().optional().describe('The dvc.lock that records the hash'),
});

const PlaceRecord = z.object({
  file: z.string().describe('Manifest, relative to the portfolio'),
  path: z.string().describe('Where in it: evaluation.metrics[0].value'),
});

const FactRecordSchema = z
  .object({
    id: z.string().describe('Stable and unique in the portfolio'),
    kind: z.enum(FACT_KINDS),
    metric: z.string().describe('Id of the metric, or of what was counted'),
    name: z.string(),
    of: z.string().optional().describe('Group, baseline or data set it belongs to'),
    at: z.number().optional().describe('Cut-off it was counted at, where there are several'),
    value: z.number(),
    unit: z
      .string()
      .describe('fraction, count, ms, bytes, a currency or the unit of the target; may be empty'),
    direction: z.enum(['higher', 'lower', 'none']).describe('Which way is better'),
    split: z.string().optional(),
    dataset: z.string().optional(),
    n: z.number().optional().describe('Rows behind the value'),
    counts: z
      .object({ k: z.number(), n: z.number() })
      .optional()
      .describe('Set when the value is a share of counted rows: k of n'),
    interval: IntervalRecord.optional(),
    spread: SpreadRecord.optional(),
    chance: z
      .object({ median: z.number(), p95: z.number() })
      .optional()
      .describe('Gap between groups that chance alone would give'),
    between: z.array(z.string()).optional().describe('Groups at both ends of a gap, lowest first'),
    baseline: BaselineRecord.optional(),
    evidence: EvidenceRecord,
    place: PlaceRecord,
    derivedFrom: z
      .array(z.string())
      .describe('Facts or manifest places it was computed from; empty when written as it stands'),
    headline: z.boolean().optional().describe('True for the result the project leads with'),
    text: z.string().describe('The number as the site writes it'),
  })
  .meta({ id: 'FactRecord', description: 'One number with its source' });

const LinkRecord = z.object({ label: z.string(), url: z.string() });

const ProjectSummary = {
  id: z.string(),
  title: z.string(),
  tagline: z.string().optional(),
  url: z.string().describe('The case study as a page'),
  markdown: z.string().describe('The case study as Markdown'),
  record: z.string().describe('The project in the form of project-facts.v1'),
  task: z.string(),
  updated: z.string().optional().describe('Date of the last change, as the author wrote it'),
  tags: z
    .object({
      domain: z.array(z.string()).optional(),
      skills: z.array(z.string()).optional(),
      frameworks: z.array(z.string()).optional(),
    })
    .optional(),
  facts: z.array(FactRecordSchema),
};

const PortfolioRecordSchema = z.object({
  $schema: z.string(),
  name: z.string(),
  headline: z.string(),
  url: z.string(),
  projects: z.array(z.object(ProjectSummary)),
});

const DatasetRecord = z.object({
  name: z.string().optional(),
  url: z.string().optional(),
  version: z.string().optional(),
  access: z.string().optional(),
  license: z.string().optional(),
  citation: z.string().optional(),
});

const ProjectRecordSchema = z.object({
  $schema: z.string(),
  ...ProjectSummary,
  author: z.string(),
  status: z.enum(['draft', 'published', 'archived']),
  family: z.string().describe('Family of the task; decides which evaluation fits'),
  started: z.string().optional(),
  completed: z.string().optional(),
  role: z.string().optional(),
  teamSize: z.number().optional(),
  license: z.object({ code: z.string().optional(), model: z.string().optional() }).optional(),
  links: z.array(LinkRecord),
  data: z.array(DatasetRecord),
  limitations: z.array(z.string()),
  bullets: z
    .record(z.string(), z.array(z.string()))
    .describe('Résumé bullets by the reader they are written for'),
});

/** Names of the published formats. A change that breaks a reader gets a new number. */
export const RECORD_NAMES = ['portfolio.v1', 'project-facts.v1'] as const;
export type RecordName = (typeof RECORD_NAMES)[number];

const RECORDS: Readonly<Record<RecordName, { title: string; schema: z.ZodType }>> = {
  'portfolio.v1': { title: 'modelfolio portfolio, version 1', schema: PortfolioRecordSchema },
  'project-facts.v1': { title: 'modelfolio project, version 1', schema: ProjectRecordSchema },
};

/** JSON Schema (draft 2020-12) of a file the site publishes. Files may gain keys, never lose them. */
export function recordJsonSchema(name: RecordName): JsonSchema {
  const { title, schema } = RECORDS[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, title, ...rest };
}

export type FactRecord = z.output<typeof FactRecordSchema>;
export type PortfolioRecord = z.output<typeof PortfolioRecordSchema>;
export type ProjectRecord = z.output<typeof ProjectRecordSchema>;

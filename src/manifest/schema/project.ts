import { z } from 'zod';
import { AuditSchema } from './audit.ts';
import { DatasetSchema } from './datasets.ts';
import { DeploymentSchema, MonitoringSchema } from './deployment.ts';
import { FairnessSchema } from './fairness.ts';
import { FAMILIES } from './families.ts';
import type { TaskFamily } from './families.ts';
import { FeaturesSchema } from './features.ts';
import { FramingSchema } from './framing.ts';
import { LeakageSchema } from './leakage.ts';
import {
  EthicsSchema,
  ExplainabilitySchema,
  LimitationSchema,
  TradeoffSchema,
} from './limitations.ts';
import { LinksSchema } from './links.ts';
import { BaselineSchema, ModelSchema } from './models.ts';
import { ComputeSchema, ReproducibilitySchema } from './reproducibility.ts';
import { FilePath, IsoDate, PositiveCount, Slug, prose, text } from './scalars.ts';
import { SplitsSchema } from './splits.ts';
import { starred } from './starred.ts';
import { TaskSchema } from './task.ts';

const Dates = z.strictObject({
  started: IsoDate.optional().meta({ description: 'When the work began', examples: ['2026-05'] }),
  completed: IsoDate.optional().meta({
    description: 'Leave out while the work goes on',
    examples: ['2026-07'],
  }),
  updated: starred(
    IsoDate.meta({ description: 'Day of the last change', examples: ['2026-11-21'] }),
  ),
});

const Role = z.strictObject({
  title: starred(
    text(60).meta({ description: 'Your part in a few words', examples: ['Sole author'] }),
  ),
  contribution: starred(
    prose(600).meta({ description: 'What you did yourself', examples: ['I did all of it.'] }),
  ),
  teamSize: PositiveCount.optional().meta({
    description: 'People who did the work, you included',
    examples: [1],
  }),
  share: prose(200)
    .optional()
    .meta({
      description: 'Your part of a team’s work',
      examples: ['I wrote the evaluation; a colleague built the service.'],
    }),
});

const Tags = z.strictObject({
  domain: starred(
    z
      .array(text(40))
      .min(1)
      .max(6)
      .meta({ description: 'Subjects', examples: [['health']] }),
  ),
  skills: starred(
    z
      .array(text(40))
      .min(1)
      .max(12)
      .meta({ description: 'Skills the work shows', examples: [['calibration']] }),
  ),
  frameworks: z
    .array(text(40))
    .max(12)
    .optional()
    .meta({ description: 'Libraries and tools', examples: [['scikit-learn']] }),
});

const License = z.strictObject({
  code: starred(text(40).meta({ description: 'SPDX id', examples: ['MIT'] })),
  model: text(40)
    .optional()
    .meta({
      description: 'SPDX id for the trained model, when it differs',
      examples: ['Apache-2.0'],
    }),
});

const Citation = z.strictObject({
  cff: FilePath.optional().meta({
    description: 'Citation file in the project folder',
    examples: ['CITATION.cff'],
  }),
  bibtex: z
    .string()
    .max(4000)
    .optional()
    .meta({
      description: 'BibTeX entry',
      examples: ['@misc{example2026, author = {Example, Alex}, year = {2026}}'],
    }),
  doi: text(100)
    .optional()
    .meta({ description: 'DOI without an address before it', examples: ['10.24432/C5DW2B'] }),
});

const Recruiter = z.strictObject({
  headline: text(90)
    .optional()
    .meta({
      description: 'Replaces the generated line on page and card',
      examples: ['Two kilobytes find as many tumours as 700'],
    }),
  interviewTopics: z
    .array(text(120))
    .max(8)
    .optional()
    .meta({
      description: 'Questions you like to be asked',
      examples: [['Why a file of two kilobytes was enough']],
    }),
});

/** Every manifest key except `evaluation`, which the task family decides. */
const PROJECT_FIELDS = {
  $schema: z
    .string()
    .optional()
    .meta({
      description: 'Path of the JSON Schema, for editors',
      examples: ['../../project.schema.json'],
    }),
  schemaVersion: z
    .literal('1')
    .meta({ description: 'Version of this format, in quotes', examples: ['1'] }),
  id: Slug.optional().meta({
    description: 'Defaults to the folder’s name',
    examples: ['tumour-triage'],
  }),
  title: text(80).meta({
    description: 'Name of the project',
    examples: ['Malignant or benign, in two kilobytes'],
  }),
  tagline: starred(
    text(140).meta({
      description: 'One sentence: who is helped, by what',
      examples: ['A small model finds as many tumours as a large one.'],
    }),
  ),
  status: z
    .enum(['draft', 'published', 'archived'])
    .default('draft')
    .meta({ description: 'Drafts are shown in development only', examples: ['published'] }),
  dates: starred(Dates.meta({ description: 'When' })),
  role: starred(Role.meta({ description: 'Whose work it is' })),
  links: starred(LinksSchema.meta({ description: 'Where to look further' })),
  tags: starred(Tags.meta({ description: 'Subject, skills shown and tools' })),
  license: License.optional().meta({ description: 'What others may do with the work' }),
  citation: Citation.optional().meta({ description: 'How to cite the work' }),
  framing: starred(FramingSchema),
  task: TaskSchema,
  data: starred(z.array(DatasetSchema).min(1).max(10).meta({ description: 'Data sets' })),
  splits: starred(SplitsSchema),
  leakage: starred(LeakageSchema),
  features: FeaturesSchema.optional(),
  baselines: starred(
    z
      .array(BaselineSchema)
      .min(1)
      .max(10)
      .meta({ description: 'What the result is compared with' }),
  ),
  models: starred(
    z.array(ModelSchema).min(1).max(12).meta({ description: 'Models trained; one is final' }),
  ),
  fairness: starred(FairnessSchema),
  explainability: ExplainabilitySchema.optional(),
  tradeoffs: z
    .array(TradeoffSchema)
    .max(10)
    .optional()
    .meta({ description: 'Choices between two goods' }),
  deployment: starred(DeploymentSchema),
  monitoring: MonitoringSchema.optional(),
  reproducibility: starred(ReproducibilitySchema),
  compute: ComputeSchema.optional(),
  limitations: starred(
    z.array(LimitationSchema).min(2).max(12).meta({ description: 'At least two' }),
  ),
  ethics: EthicsSchema.optional(),
  lessons: prose(400)
    .optional()
    .meta({
      description: 'What you would do differently',
      examples: ['I would ask for more data before drawing a curve.'],
    }),
  nextSteps: prose(300)
    .optional()
    .meta({
      description: 'What comes next',
      examples: ['Test on samples from a second hospital.'],
    }),
  audit: AuditSchema.optional(),
  recruiter: Recruiter.optional().meta({ description: 'Words in place of generated ones' }),
};

/** The manifest of one family: all keys, with the evaluation blocks that fit its task. */
export function projectSchemaFor(family: TaskFamily) {
  return z.strictObject({ ...PROJECT_FIELDS, evaluation: starred<z.ZodType>(family.evaluation) });
}

const AnyEvaluation = z
  .unknown()
  .optional()
  .meta({
    description: 'Results; `task` decides which blocks fit',
    examples: [{ primaryMetric: 'recall' }],
  });

/** The manifest before its task is known; used when `task.type` itself is wrong. */
export const AnyProjectSchema = z.strictObject({ ...PROJECT_FIELDS, evaluation: AnyEvaluation });

type BaseSchema = z.ZodObject<typeof PROJECT_FIELDS, z.core.$strict>;

type ManifestOf<F extends TaskFamily> = F extends TaskFamily
  ? z.output<BaseSchema> & {
      readonly id: string;
      readonly family: F['id'];
      readonly evaluation?: z.output<F['evaluation']> | undefined;
    }
  : never;

type SourceOf<F extends TaskFamily> = F extends TaskFamily
  ? Readable<z.input<BaseSchema>> & {
      evaluation?: Readable<z.input<F['evaluation']>> | undefined;
    }
  : never;

/** The same blocks, where those with a `from` may leave numbers and lists to their file. */
type Readable<T> = T extends readonly (infer Item)[]
  ? number extends T['length']
    ? Readable<Item>[]
    : T
  : T extends object
    ? 'from' extends keyof T
      ? Filled<T>
      : { [Key in keyof T]: Readable<T[Key]> }
    : T;

type Filled<T> = { [Key in keyof T as IsText<T[Key]> extends true ? Key : never]: T[Key] } & {
  [Key in keyof T as IsText<T[Key]> extends true ? never : Key]?: Readable<T[Key]> | undefined;
};

type IsText<T> = [T] extends [string | undefined] ? true : false;

/** A checked manifest. `family` tells which evaluation blocks it may carry. */
export type ProjectManifest = ManifestOf<TaskFamily>;
/** A manifest as an author writes it in TypeScript. */
export type ProjectSource = SourceOf<TaskFamily>;

/** One schema per family, in the order of the list of families. */
export const PROJECT_SCHEMAS = FAMILIES.map((family) => ({
  family,
  schema: projectSchemaFor(family),
}));

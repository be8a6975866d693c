import { z } from 'zod';
import { Count, FilePath, Fraction, PositiveCount, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const Environment = z.strictObject({
  kind: z
    .enum(['lockfile', 'pinned', 'unpinned', 'container'])
    .meta({ description: 'How far versions are fixed', examples: ['pinned'] }),
  path: FilePath.optional().meta({
    description: 'File that fixes them',
    examples: ['requirements.txt'],
  }),
});

const Command = z.strictObject({
  purpose: text(80).meta({ description: 'What it does', examples: ['Measure'] }),
  cmd: z
    .string()
    .min(1)
    .max(300)
    .meta({
      description: 'The command, run in the project folder',
      examples: ['python measure.py'],
    }),
});

const Notebook = z.strictObject({
  path: FilePath.meta({
    description: 'Notebook in the project folder',
    examples: ['notebooks/errors.ipynb'],
  }),
  executedInOrder: z
    .boolean()
    .optional()
    .meta({ description: 'Were its cells run from top to bottom?' }),
  errors: Count.optional().meta({ description: 'Cells that end in an error', examples: [0] }),
});

const Tests = z.strictObject({
  framework: text(40).meta({ description: 'Software that runs them', examples: ['pytest'] }),
  count: Count.optional().meta({ description: 'Number of tests', examples: [24] }),
  coverage: Fraction.optional().meta({
    description: 'Share of lines the tests run, 0 to 1',
    examples: [0.91],
  }),
});

export const ReproducibilitySchema = z
  .strictObject({
    environment: starred(Environment.meta({ description: 'How the software versions are fixed' })),
    commands: starred(
      z
        .array(Command)
        .min(1)
        .max(10)
        .meta({
          description: 'What to type',
          examples: [[{ purpose: 'Measure', cmd: 'python measure.py' }]],
        }),
    ),
    seedControl: z
      .boolean()
      .optional()
      .meta({ description: 'Are all random seeds fixed?', examples: [true] }),
    dataAccess: prose(300)
      .optional()
      .meta({
        description: 'How a stranger gets the data',
        examples: ['The data come with scikit-learn; nothing is downloaded.'],
      }),
    expectedRuntimeS: z
      .number()
      .positive()
      .optional()
      .meta({ description: 'Seconds all commands take', examples: [20] }),
    notebooks: z
      .array(Notebook)
      .max(20)
      .optional()
      .meta({ description: 'Notebooks and the state they are in' }),
    tests: Tests.optional().meta({ description: 'Tests of the code' }),
  })
  .meta({ id: 'Reproducibility', description: 'How others get the same numbers' });

export const ComputeSchema = z
  .strictObject({
    hardware: text(80).meta({
      description: 'Hardware it was trained on',
      examples: ['2 CPU cores'],
    }),
    count: PositiveCount.optional().meta({ description: 'How many of them', examples: [1] }),
    hours: z
      .number()
      .positive()
      .optional()
      .meta({ description: 'Hours of training', examples: [0.01] }),
    energyKWh: z
      .number()
      .min(0)
      .optional()
      .meta({ description: 'Energy in kilowatt hours', examples: [0.002] }),
    co2eqKg: z
      .number()
      .min(0)
      .optional()
      .meta({ description: 'Emissions in kilograms of CO2 equivalent', examples: [0.001] }),
    source: z
      .enum(['codecarbon', 'estimate', 'none'])
      .optional()
      .meta({ description: 'Where the figures come from', examples: ['estimate'] }),
  })
  .meta({ id: 'Compute', description: 'What training took' });

import { z } from 'zod';
import { text } from '../scalars.ts';
import { Period } from './period.ts';

/** A job. */
export const Experience = z.strictObject({
  organisation: text(100).meta({ description: 'Employer', examples: ['Example Hospital'] }),
  title: text(80).meta({
    description: 'Your position',
    examples: ['Student assistant, data quality'],
  }),
  location: text(80)
    .optional()
    .meta({ description: 'Where', examples: ['Example City'] }),
  ...Period,
  highlights: z
    .array(text(240))
    .max(8)
    .optional()
    .meta({
      description: 'What you did, one line each',
      examples: [['Wrote the weekly report of rejected rows']],
    }),
});

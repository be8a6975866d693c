import { z } from 'zod';
import { text } from '../scalars.ts';
import { Period } from './period.ts';

/** A degree. */
export const Education = z.strictObject({
  institution: text(100).meta({
    description: 'School or university',
    examples: ['Example University'],
  }),
  degree: text(80).meta({ description: 'Degree', examples: ['MSc'] }),
  field: text(80)
    .optional()
    .meta({ description: 'Subject', examples: ['Statistics'] }),
  ...Period,
  note: text(160)
    .optional()
    .meta({
      description: 'Thesis, grade or focus',
      examples: ['Thesis on intervals for error rates in small groups'],
    }),
});

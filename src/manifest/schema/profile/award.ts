import { z } from 'zod';
import { IsoDate, Url, text } from '../scalars.ts';

/** A prize, a scholarship or a place in a competition. */
export const Award = z.strictObject({
  name: text(100).meta({
    description: 'Name of the award',
    examples: ['Example Prize for the best thesis'],
  }),
  issuer: text(80)
    .optional()
    .meta({ description: 'Who gave it', examples: ['Example Society'] }),
  date: IsoDate.optional().meta({ description: 'When it was given', examples: ['2026-10'] }),
  note: text(160)
    .optional()
    .meta({ description: 'For what, among how many', examples: ['One of two among 40 theses'] }),
  url: Url.optional().meta({
    description: 'Where it is announced',
    examples: ['https://prizes.example.org/2026'],
  }),
});

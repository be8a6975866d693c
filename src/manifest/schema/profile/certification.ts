import { z } from 'zod';
import { IsoDate, Url, text } from '../scalars.ts';

/** A certificate. */
export const Certification = z.strictObject({
  name: text(100).meta({
    description: 'Name of the certificate',
    examples: ['Example Certificate in Machine Learning'],
  }),
  issuer: text(80)
    .optional()
    .meta({ description: 'Who issued it', examples: ['Example Institute'] }),
  date: IsoDate.optional().meta({ description: 'When it was issued', examples: ['2026-03'] }),
  url: Url.optional().meta({
    description: 'Where it can be checked',
    examples: ['https://certificates.example.org/alex'],
  }),
});

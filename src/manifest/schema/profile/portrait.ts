import { z } from 'zod';
import { FilePath, text } from '../scalars.ts';

/** A picture of the person. */
export const Portrait = z.strictObject({
  file: FilePath.meta({
    description: 'Picture beside portfolio.yaml; camera data is removed',
    examples: ['pictures/alex.jpg'],
  }),
  alt: text(160).meta({
    description: 'What it shows, for readers who cannot see it',
    examples: ['Alex Example beside a whiteboard'],
  }),
});

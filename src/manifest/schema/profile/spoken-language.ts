import { z } from 'zod';
import { text } from '../scalars.ts';

/** A language the person speaks. */
export const SpokenLanguage = z.strictObject({
  language: text(40).meta({ description: 'Language', examples: ['German'] }),
  level: text(40)
    .optional()
    .meta({ description: 'How well you speak it', examples: ['Native'] }),
});

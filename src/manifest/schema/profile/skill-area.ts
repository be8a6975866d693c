import { z } from 'zod';
import { text } from '../scalars.ts';

/** Skills under one heading. */
export const SkillArea = z.strictObject({
  area: text(40).meta({ description: 'Heading', examples: ['Methods'] }),
  items: z
    .array(text(40))
    .min(1)
    .max(20)
    .meta({ description: 'Skills under it', examples: [['bootstrap intervals', 'calibration']] }),
});

import { z } from 'zod';
import { text } from '../scalars.ts';

const Bullet = z.string().max(140);
const EXAMPLE = 'tumour-triage/result';

const Wishes = z.strictObject({
  pin: z
    .array(Bullet)
    .max(40)
    .optional()
    .meta({
      description:
        'Bullets told first, whatever their weight; `modelfolio facts --bullets` names all',
      examples: [[EXAMPLE]],
    }),
  drop: z
    .array(Bullet)
    .max(100)
    .optional()
    .meta({ description: 'Bullets left out', examples: [['tumour-triage/artifact']] }),
  reword: z
    .record(Bullet, text(400))
    .optional()
    .meta({
      description: 'Bullets in your own words, with a placeholder for each number',
      examples: [{ [EXAMPLE]: 'Raised recall from {recall:baseline} with one rule to {recall}' }],
    }),
  leaveOut: z
    .array(z.string().max(64))
    .max(100)
    .optional()
    .meta({ description: 'Ids of projects left out of the résumé', examples: [['digits']] }),
});

const FOR = 'Wishes for the résumé of one reader; they win over `all`';

/** What a person wants of their résumés. A key per lens, and `all` for every reader. */
export const ResumeWishes = z.strictObject({
  all: Wishes.optional().meta({ description: 'Wishes for the résumé of every reader' }),
  'ml-engineer': Wishes.optional().meta({ description: FOR }),
  'data-scientist': Wishes.optional().meta({ description: FOR }),
  'research-scientist': Wishes.optional().meta({ description: FOR }),
  'applied-analyst': Wishes.optional().meta({ description: FOR }),
});

export type ResumeWishes = z.output<typeof ResumeWishes>;

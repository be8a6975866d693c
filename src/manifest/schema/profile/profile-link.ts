import { z } from 'zod';
import { Url, text } from '../scalars.ts';

/** A link to a page about the person. */
export const ProfileLink = z.strictObject({
  label: text(40).meta({ description: 'Words of the link', examples: ['GitHub'] }),
  url: Url.meta({ description: 'Address', examples: ['https://github.com/alex-example'] }),
});

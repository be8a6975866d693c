import { z } from 'zod';
import { text } from '../scalars.ts';

// Fewer digits are no telephone number; 15 is the most there can be (ITU-T E.164, 2010).
const DIGITS = { min: 5, max: 15 };

/** Address to write to. */
export const Email = z
  .email({ error: 'Expected one e-mail address such as alex@example.org' })
  .max(120)
  .meta({
    description: 'Address to write to: in résumé files, and on the site as `onSite` says',
    examples: ['alex@example.org'],
  });

/** Telephone number as people write it. */
export const Phone = z
  .string()
  .trim()
  .max(30)
  .refine(isPhone, {
    error: 'Expected a telephone number such as +49 30 5550123, without letters',
  })
  .meta({
    description: 'Telephone number for résumé files; not on the site unless `onSite` asks for it',
    examples: ['+49 30 5550123'],
  });

/** Street and town in one line. */
export const PostalAddress = text(120)
  // Printed contacts stand in one row between bars, and are read back from it.
  .refine((value) => !value.includes('|'), { error: 'Put commas between the parts, not |' })
  .meta({
    description: 'Postal address for résumé files; not on the site unless `onSite` asks for it',
    examples: ['12 Sample Street, 12345 Example City'],
  });

/** What of the ways to reach a person the published site holds, its résumé downloads included. */
export const OnSite = z.strictObject({
  email: z
    .enum(['protect', 'show', 'hide'])
    .default('protect')
    .meta({
      description:
        'protect: pages write the e-mail address so that simple harvesters miss it; hide: it is nowhere on the site',
      examples: ['protect'],
    }),
  phone: z
    .boolean()
    .default(false)
    .meta({ description: 'Publish the telephone number', examples: [false] }),
  address: z
    .boolean()
    .default(false)
    .meta({ description: 'Publish the postal address', examples: [false] }),
});

function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length;
  return /^[+(\d][\d ()./-]*$/.test(value) && digits >= DIGITS.min && digits <= DIGITS.max;
}

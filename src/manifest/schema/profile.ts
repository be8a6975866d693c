import { z } from 'zod';
import { LENS_IDS } from './lens-ids.ts';
import { IsoDate, Url, prose, text } from './scalars.ts';

const Email = z.email().max(120).meta({ examples: ['alex@example.org'] });

const Period = {
  start: IsoDate.optional().meta({ examples: ['2024-10'] }),
  end: IsoDate.optional().meta({ description: 'Leave out while it goes on', examples: ['2026-09'] }),
};

/** `portfolio.yaml`: the person behind the projects. */
export const ProfileSchema = z
  .strictObject({
    $schema: z.string().optional().meta({ description: 'Path of the JSON Schema, for editors' }),
    schemaVersion: z.literal('1').meta({ description: 'Version of this format, in quotes', examples: ['1'] }),
    name: text(80).meta({ description: 'Your name', examples: ['Alex Example'] }),
    headline: text(120).meta({ description: 'Who you are in one line', examples: ['Data scientist'] }),
    summary: prose(400).optional().meta({ description: 'Two sentences for home page and résumé', examples: ['I measure what models do, for whom, and how sure we can be.'] }),
    location: text(80).optional().meta({ examples: ['Berlin, Germany'] }),
    email: Email.optional(),
    site: Url.optional().meta({ description: 'Address the site will have; Astro’s `site` wins', examples: ['https://alex.example.org'] }),
    note: text(200).optional().meta({ description: 'Line in the footer of every page', examples: ['Alex Example is a sample persona.'] }),
    language: z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/).default('en').meta({ description: 'Language of the site (BCP 47)', examples: ['en'] }),
    lookingFor: text(120).optional().meta({ examples: ['Data scientist, full time'] }),
    availableFrom: IsoDate.optional().meta({ examples: ['2027-01'] }),
    links: z
      .array(z.strictObject({ label: text(40), url: Url }))
      .max(8)
      .optional()
      .meta({ description: 'Code, publications, social profiles', examples: [[{ label: 'GitHub', url: 'https://github.com/alex-example' }]] }),
    lenses: z
      .array(z.enum(LENS_IDS))
      .min(1)
      .max(LENS_IDS.length)
      .optional()
      .meta({ description: 'Roles you aim at, most wanted first', examples: [['data-scientist', 'ml-engineer']] }),
    featured: z.array(z.string().max(64)).max(8).optional().meta({ description: 'Project ids in the order of the home page' }),
    education: z
      .array(z.strictObject({ institution: text(100), degree: text(80), field: text(80).optional(), ...Period, note: text(160).optional() }))
      .max(8)
      .optional(),
    experience: z
      .array(
        z.strictObject({
          organisation: text(100),
          title: text(80),
          location: text(80).optional(),
          ...Period,
          highlights: z.array(text(240)).max(8).optional(),
        }),
      )
      .max(12)
      .optional(),
    certifications: z.array(z.strictObject({ name: text(100), issuer: text(80).optional(), date: IsoDate.optional(), url: Url.optional() })).max(12).optional(),
    publications: z
      .array(z.strictObject({ title: text(200), venue: text(120).optional(), date: IsoDate.optional(), url: Url.optional(), authors: z.array(text(80)).max(30).optional() }))
      .max(30)
      .optional(),
    languages: z.array(z.strictObject({ language: text(40), level: text(40).optional() })).max(10).optional(),
    skills: z.array(z.strictObject({ area: text(40), items: z.array(text(40)).min(1).max(20) })).max(8).optional().meta({ description: 'Shown in the résumé beside the skills your projects prove' }),
  })
  .meta({ id: 'Profile', description: 'The person behind the projects' });

export type Profile = z.output<typeof ProfileSchema>;
export type ProfileSource = z.input<typeof ProfileSchema>;

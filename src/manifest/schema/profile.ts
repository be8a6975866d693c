import { z } from 'zod';
import { LENS_IDS } from './lens-ids.ts';
import { FilePath, IsoDate, Url, prose, text } from './scalars.ts';

const Period = {
  start: IsoDate.optional().meta({ description: 'When it began', examples: ['2024-10'] }),
  end: IsoDate.optional().meta({
    description: 'Leave out while it goes on',
    examples: ['2026-09'],
  }),
};

const Link = z.strictObject({
  label: text(40).meta({ description: 'Words of the link', examples: ['GitHub'] }),
  url: Url.meta({ description: 'Address', examples: ['https://github.com/alex-example'] }),
});

const Education = z.strictObject({
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

const Experience = z.strictObject({
  organisation: text(100).meta({ description: 'Employer', examples: ['Example Hospital'] }),
  title: text(80).meta({
    description: 'Your position',
    examples: ['Student assistant, data quality'],
  }),
  location: text(80)
    .optional()
    .meta({ description: 'Where', examples: ['Example City'] }),
  ...Period,
  highlights: z
    .array(text(240))
    .max(8)
    .optional()
    .meta({
      description: 'What you did, one line each',
      examples: [['Wrote the weekly report of rejected rows']],
    }),
});

const Certification = z.strictObject({
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

const Publication = z.strictObject({
  title: text(200).meta({
    description: 'Title',
    examples: ['Intervals for error rates in small groups'],
  }),
  venue: text(120)
    .optional()
    .meta({
      description: 'Journal, conference or archive',
      examples: ['Example Workshop on Measurement'],
    }),
  date: IsoDate.optional().meta({ description: 'When it appeared', examples: ['2026-09'] }),
  url: Url.optional().meta({
    description: 'Where to read it',
    examples: ['https://alex.example.org/thesis'],
  }),
  authors: z
    .array(text(80))
    .max(30)
    .optional()
    .meta({ description: 'All authors in order, you included', examples: [['Alex Example']] }),
});

const Portrait = z.strictObject({
  file: FilePath.meta({
    description: 'Picture beside portfolio.yaml; camera data is removed',
    examples: ['pictures/alex.jpg'],
  }),
  alt: text(160).meta({
    description: 'What it shows, for readers who cannot see it',
    examples: ['Alex Example beside a whiteboard'],
  }),
});

const SpokenLanguage = z.strictObject({
  language: text(40).meta({ description: 'Language', examples: ['German'] }),
  level: text(40)
    .optional()
    .meta({ description: 'How well you speak it', examples: ['Native'] }),
});

const SkillArea = z.strictObject({
  area: text(40).meta({ description: 'Heading', examples: ['Methods'] }),
  items: z
    .array(text(40))
    .min(1)
    .max(20)
    .meta({ description: 'Skills under it', examples: [['bootstrap intervals', 'calibration']] }),
});

/** `portfolio.yaml`: the person behind the projects. */
export const ProfileSchema = z
  .strictObject({
    $schema: z
      .string()
      .optional()
      .meta({
        description: 'Path of the JSON Schema, for editors',
        examples: ['./profile.schema.json'],
      }),
    schemaVersion: z
      .literal('1')
      .meta({ description: 'Version of this format, in quotes', examples: ['1'] }),
    name: text(80).meta({ description: 'Your name', examples: ['Alex Example'] }),
    headline: text(120).meta({
      description: 'Who you are in one line',
      examples: ['Data scientist'],
    }),
    summary: prose(400)
      .optional()
      .meta({
        description: 'Two sentences for home page and résumé',
        examples: ['I measure what models do, for whom, and how sure we can be.'],
      }),
    portrait: Portrait.optional().meta({ description: 'Picture of you, small on the home page' }),
    location: text(80)
      .optional()
      .meta({ description: 'Where you live', examples: ['Example City'] }),
    email: z
      .email()
      .max(120)
      .optional()
      .meta({ description: 'Address to write to; it is printed', examples: ['alex@example.org'] }),
    site: Url.optional().meta({
      description: 'Address the site will have; Astro’s `site` wins',
      examples: ['https://alex.example.org'],
    }),
    note: text(200)
      .optional()
      .meta({
        description: 'Line in the footer of every page',
        examples: ['Alex Example is a sample persona.'],
      }),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)
      .default('en')
      .meta({ description: 'Language of the site (BCP 47)', examples: ['en'] }),
    lookingFor: text(120)
      .optional()
      .meta({ description: 'Work you want', examples: ['Data scientist, full time'] }),
    availableFrom: IsoDate.optional().meta({
      description: 'When you could start',
      examples: ['2027-01'],
    }),
    links: z
      .array(Link)
      .max(8)
      .optional()
      .meta({
        description: 'Code, publications, social profiles',
        examples: [[{ label: 'GitHub', url: 'https://github.com/alex-example' }]],
      }),
    lenses: z
      .array(z.enum(LENS_IDS))
      .min(1)
      .max(LENS_IDS.length)
      .optional()
      .meta({
        description: 'Roles you aim at, most wanted first',
        examples: [['data-scientist', 'ml-engineer']],
      }),
    featured: z
      .array(z.string().max(64))
      .max(8)
      .optional()
      .meta({
        description: 'Project ids in the order of the home page',
        examples: [['tumour-triage', 'diabetes-progression']],
      }),
    education: z.array(Education).max(8).optional().meta({ description: 'Degrees, latest first' }),
    experience: z.array(Experience).max(12).optional().meta({ description: 'Jobs, latest first' }),
    certifications: z.array(Certification).max(12).optional().meta({ description: 'Certificates' }),
    publications: z
      .array(Publication)
      .max(30)
      .optional()
      .meta({ description: 'What you published' }),
    languages: z
      .array(SpokenLanguage)
      .max(10)
      .optional()
      .meta({ description: 'Languages you speak' }),
    skills: z
      .array(SkillArea)
      .max(8)
      .optional()
      .meta({ description: 'Shown in the résumé beside the skills your projects prove' }),
  })
  .meta({ id: 'Profile', description: 'The person behind the projects' });

export type Profile = z.output<typeof ProfileSchema>;
export type ProfileSource = z.input<typeof ProfileSchema>;

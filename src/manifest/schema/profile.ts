import { z } from 'zod';
import { LENS_IDS } from './lens-ids.ts';
import { Award } from './profile/award.ts';
import { Certification } from './profile/certification.ts';
import { Email, OnSite, Phone, PostalAddress } from './profile/contact.ts';
import { Education } from './profile/education.ts';
import { Experience } from './profile/experience.ts';
import { Portrait } from './profile/portrait.ts';
import { ProfileLink } from './profile/profile-link.ts';
import { Publications } from './profile/publication.ts';
import { ResumeWishes } from './profile/resume-wishes.ts';
import { SkillArea } from './profile/skill-area.ts';
import { SpokenLanguage } from './profile/spoken-language.ts';
import { IsoDate, Url, prose, text } from './scalars.ts';

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
    email: Email.optional(),
    phone: Phone.optional(),
    address: PostalAddress.optional(),
    onSite: OnSite.optional().meta({
      description: 'Which ways to reach you the published site holds, downloads included',
    }),
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
      .array(ProfileLink)
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
    awards: z.array(Award).max(12).optional().meta({ description: 'Prizes, latest first' }),
    publications: Publications.optional().meta({
      description: 'What you published, or `from:` a BibTeX file or CITATION.cff',
      examples: [[{ from: 'papers.bib' }]],
    }),
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
    resume: ResumeWishes.optional().meta({
      description: 'Which bullets and projects your résumés show, and in which words',
    }),
  })
  .meta({ id: 'Profile', description: 'The person behind the projects' });

export type Profile = z.output<typeof ProfileSchema>;
export type ProfileSource = z.input<typeof ProfileSchema>;

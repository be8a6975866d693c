import fc from 'fast-check';
import type { Claim } from '../../src/claims/claim.ts';
import type { Period, ProjectEntry, Resume, ResumeSection } from '../../src/resume/content.ts';
import { periodOf } from '../../src/resume/period.ts';

/** A sentence without facts, as a claim. */
export function sentence(text: string): Claim {
  return { project: 'sample', kind: 'result', spans: [{ kind: 'words', text }] };
}

/** A project with bullets that are these words. */
export function projectEntry(
  title: string,
  bullets: readonly string[],
  more: Partial<ProjectEntry> = {},
): ProjectEntry {
  return {
    id: 'sample',
    title,
    tools: [],
    period: periodOf('2026-05', '2026-07'),
    line: sentence(title),
    bullets: bullets.map(sentence),
    ...more,
  };
}

/** An obvious sample résumé; parts replace whole parts of it. */
export function buildResume(parts: Partial<Resume> = {}): Resume {
  return {
    lens: 'ml-engineer',
    name: 'Alex Example',
    role: 'Machine learning engineer',
    contacts: [
      { kind: 'email', label: 'E-mail', text: 'alex@example.org', href: 'mailto:alex@example.org' },
      { kind: 'site', label: 'Site', text: 'alex.example.org', href: 'https://alex.example.org' },
    ],
    sections: [
      { id: 'summary', title: 'Summary', sentences: ['Measures what models do.'] },
      { id: 'projects', title: 'Projects', entries: [projectEntry('Sorting samples', ['Sorted'])] },
    ],
    updated: '2026-11-21',
    ...parts,
  };
}

// Latin letters with marks, digits, and the signs that have broken a parser somewhere.
const letterWord = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿĞğŞşŁłŒœ]{1,14}$/);
const word = fc.oneof(
  { weight: 4, arbitrary: letterWord },
  fc.stringMatching(/^[(]?[A-Za-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,3}[).,;%+]?$/),
  fc.constantFrom(
    'R²',
    '"quoted"',
    "model's",
    '&',
    '<5',
    '±0.02',
    'C#',
    'a_b',
    '100%',
    '{x}',
    '≤',
    '~',
    '\\',
  ),
);
const words = (most: number) =>
  fc
    .tuple(letterWord, fc.array(word, { maxLength: most }))
    .map(([first, rest]) => [first, ...rest].join(' '));
const address = fc
  .stringMatching(/^[a-z0-9_~-](?:[a-z0-9/_~-]|%20){0,60}$/)
  .map((path) => `https://example.org/${path}`);
const date = fc
  .tuple(fc.integer({ min: 1990, max: 2026 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([year, month]) => (month ? `${year}-${String(month).padStart(2, '0')}` : `${year}`));
const period = fc
  .tuple(fc.option(date, { nil: undefined }), fc.option(date, { nil: undefined }))
  .map(([start, end]): Period => periodOf(start, end));

const project = fc
  .record({
    title: words(40),
    tools: fc.array(letterWord, { maxLength: 3 }),
    period,
    link: fc.option(address, { nil: undefined }),
    bullets: fc.array(words(45), { maxLength: 5 }),
  })
  .map(({ title, bullets, link, ...rest }) =>
    projectEntry(title, bullets, { ...rest, ...(link ? { link } : {}) }),
  );

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const sections = fc.record({
  summary: words(60).map(
    (text) => ({ id: 'summary', title: 'Summary', sentences: [text] }) as const,
  ),
  experience: optional(
    fc
      .array(
        fc.record({
          title: words(8),
          organisation: words(8),
          period,
          highlights: fc.array(words(40), { maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((entries) => ({ id: 'experience', title: 'Experience', entries }) as const),
  ),
  projects: optional(
    fc
      .array(project, { minLength: 1, maxLength: 5 })
      .map((entries) => ({ id: 'projects', title: 'Projects', entries }) as const),
  ),
  education: optional(
    fc
      .array(fc.record({ degree: words(10), institution: words(10), period, note: words(30) }), {
        minLength: 1,
        maxLength: 2,
      })
      .map((entries) => ({ id: 'education', title: 'Education', entries }) as const),
  ),
  skills: optional(
    fc
      .array(
        fc.record({
          area: letterWord,
          items: fc.array(letterWord, { minLength: 1, maxLength: 25 }),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map((groups) => ({ id: 'skills', title: 'Skills', groups }) as const),
  ),
  publications: optional(
    fc
      .array(
        fc
          .record({ title: words(25), authors: fc.array(words(2), { maxLength: 5 }), url: address })
          .map((paper) => ({ ...paper, venue: 'Example Journal' })),
        { minLength: 1, maxLength: 3 },
      )
      .map((entries) => ({ id: 'publications', title: 'Publications', entries }) as const),
  ),
  languages: optional(
    fc
      .array(fc.record({ language: letterWord, level: letterWord }), { minLength: 1, maxLength: 9 })
      .map((entries) => ({ id: 'languages', title: 'Languages', entries }) as const),
  ),
});

/** Any résumé a person could print: unusual names, hyphens, brackets, long titles, missing dates. */
export const anyResume: fc.Arbitrary<Resume> = fc
  .record({
    name: words(3),
    role: words(2),
    phone: fc.option(fc.constant('+49 (0)30 5550123')),
    place: fc.option(words(6)),
    link: address,
    sections,
  })
  .map(({ name, role, phone, place, link, sections: parts }) =>
    buildResume({
      name,
      role,
      contacts: [
        { kind: 'email', label: 'E-mail', text: 'alex@example.org' },
        ...(phone ? [{ kind: 'phone', label: 'Telephone', text: phone } as const] : []),
        ...(place ? [{ kind: 'location', label: 'Location', text: place } as const] : []),
        { kind: 'link', label: 'Code', text: link, href: link },
      ],
      sections: Object.values(parts).flatMap((part): ResumeSection[] => (part ? [part] : [])),
    }),
  );

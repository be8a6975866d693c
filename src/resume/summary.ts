import { plainProse } from '../claims/plain.ts';
import { formatQuantity } from '../format/unit.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { Profile } from '../manifest/schema/profile.ts';

const COUNT_WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** The opening: the person's own summary or headline, what they look for, and what stands below. */
export function composeSummary(profile: Profile, projects: readonly Project[]): string[] {
  return [
    closed(profile.summary ?? profile.headline),
    ...(profile.lookingFor ? [closed(`Looking for: ${profile.lookingFor}`)] : []),
    ...documented(profile, projects),
  ];
}

function documented({ education = [] }: Profile, projects: readonly Project[]): string[] {
  const latest = education.toSorted((a, b) =>
    (b.end ?? '9999').localeCompare(a.end ?? '9999', 'en'),
  )[0];
  const degree = latest ? [[latest.degree, latest.field].filter(Boolean).join(' in ')] : [];
  const demos = projects.filter(({ manifest }) => manifest.links?.demo !== undefined).length;
  const work =
    projects.length > 0
      ? [
          `${countWord(projects.length)} documented project${projects.length > 1 ? 's' : ''}${demos > 0 ? `, ${countWord(demos)} with a demo` : ''}`,
        ]
      : [];
  const text = [...degree, ...work].join('; ');
  return text ? [closed(text.charAt(0).toUpperCase() + text.slice(1))] : [];
}

function countWord(count: number): string {
  return COUNT_WORDS[count] ?? formatQuantity(count, { unit: 'count' }).number;
}

function closed(text: string): string {
  const line = plainProse(text);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

import { isAfter } from '../date-order.ts';
import type { ProfileRule } from './profile-rule.ts';
import { jobSpans } from './spans.ts';
import type { ProfileSpan } from './spans.ts';

// Work that people do beside other work.
const BESIDE =
  /\b(?:assistant|board|consult|co-?founder|founder|freelanc|intern(?:ship)?\b|mentor|part[ -]?time|student|tutor|volunt)/i;

/** Two jobs at once are possible, and something a reader will ask about. */
export const overlap: ProfileRule = {
  id: 'profile/overlap',
  find: (profile) => {
    const jobs = jobSpans(profile).filter(({ name }) => !BESIDE.test(name));
    return jobs.flatMap((job, index) => {
      const other = jobs.slice(0, index).find((earlier) => overlaps(job, earlier));
      if (!other) return [];
      return [
        {
          severity: 'advice',
          path: job.path,
          message: `"${job.name}" and "${other.name}" overlap in time.`,
          help: 'If one was part time, say so in its `title`; otherwise check the dates.',
        } as const,
      ];
    });
  },
};

// A change of jobs within one month is none.
function overlaps(job: ProfileSpan, other: ProfileSpan): boolean {
  return startsWithin(job, other) || startsWithin(other, job);
}

function startsWithin({ start }: ProfileSpan, other: ProfileSpan): boolean {
  if (start === undefined || other.start === undefined || isAfter(other.start, start)) return false;
  return other.end === undefined || isAfter(other.end, start);
}

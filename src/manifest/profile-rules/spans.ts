import type { ManifestPath } from '../../findings/place.ts';
import { isAfter } from '../date-order.ts';
import type { Profile } from '../schema/profile.ts';

/** A stretch of time in a profile and what it is called in a sentence. */
export interface ProfileSpan {
  readonly path: ManifestPath;
  readonly name: string;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

/** Jobs as stretches of time, in the order they are written. */
export function jobSpans({ experience = [] }: Profile): ProfileSpan[] {
  return experience.map(({ title, organisation, start, end }, index) => ({
    path: ['experience', index],
    name: `${title}, ${organisation}`,
    start,
    end,
  }));
}

/** Studies as stretches of time, in the order they are written. */
export function studySpans({ education = [] }: Profile): ProfileSpan[] {
  return education.map(({ degree, institution, start, end }, index) => ({
    path: ['education', index],
    name: `${degree}, ${institution}`,
    start,
    end,
  }));
}

/** True when one is over before the other for certain; what goes on is over after everything. */
export function endsBefore(span: ProfileSpan, other: ProfileSpan): boolean {
  if (span.end === undefined || (other.end === undefined && other.start === undefined))
    return false;
  return other.end === undefined || isAfter(other.end, span.end);
}

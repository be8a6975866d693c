import type { ManifestPath } from '../../findings/place.ts';
import { isAfter } from '../date-order.ts';
import type { Profile } from '../schema/profile.ts';
import type { ProfileRule } from './profile-rule.ts';
import { jobSpans } from './spans.ts';

/**
 * `availableFrom` lies ahead of everything that has happened: the one date in a profile that says
 * what the future is, as the day of the build is not asked.
 */
export const available: ProfileRule = {
  id: 'profile/available',
  find: (profile) => {
    const { availableFrom } = profile;
    if (availableFrom === undefined) return [];
    return dated(profile)
      .filter(({ date }) => date !== undefined && isAfter(date, availableFrom))
      .map(({ path, date = '' }) => ({
        severity: 'warning',
        path,
        message: `This is dated ${date}, after \`availableFrom\`, ${availableFrom}.`,
        help: 'Check both dates; leave out what has not happened yet.',
      }));
  },
};

interface Dated {
  readonly path: ManifestPath;
  readonly date: string | undefined;
}

function dated(profile: Profile): Dated[] {
  const listed = (['certifications', 'awards'] as const).flatMap((key) =>
    (profile[key] ?? []).map(({ date }, index) => ({ path: [key, index, 'date'], date })),
  );
  const jobs = jobSpans(profile).flatMap(({ path, start, end }) => [
    { path: [...path, 'start'], date: start },
    { path: [...path, 'end'], date: end },
  ]);
  return [...jobs, ...listed];
}

import { isAfter } from '../date-order.ts';
import type { ProfileRule } from './profile-rule.ts';
import { jobSpans, studySpans } from './spans.ts';

/** Nothing ends before it begins. */
export const dates: ProfileRule = {
  id: 'profile/dates',
  find: (profile) =>
    [...jobSpans(profile), ...studySpans(profile)].flatMap(({ path, name, start, end }) =>
      start !== undefined && end !== undefined && isAfter(start, end)
        ? [
            {
              severity: 'error',
              path: [...path, 'end'],
              message: `"${name}" ends in ${end}, before it starts in ${start}.`,
              help: 'Correct one of the two dates; leave `end` out while it goes on.',
            } as const,
          ]
        : [],
    ),
};

import type { ProfileRule } from './profile-rule.ts';
import { endsBefore, jobSpans, studySpans } from './spans.ts';

/** Readers expect the latest first, in the résumé and on the home page. */
export const order: ProfileRule = {
  id: 'profile/order',
  find: (profile) =>
    [jobSpans(profile), studySpans(profile)].flatMap((spans) =>
      spans.flatMap((span, index) => {
        const earlier = spans.slice(0, index).find((other) => endsBefore(other, span));
        if (!earlier) return [];
        return [
          {
            severity: 'warning',
            path: span.path,
            message: `"${span.name}" is later than "${earlier.name}", which stands above it.`,
            help: 'Put the latest first; the résumé prints them in this order.',
          } as const,
        ];
      }),
    ),
};

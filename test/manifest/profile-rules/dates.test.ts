import { expect, test } from 'vitest';
import { dates } from '../../../src/manifest/profile-rules/dates.ts';
import { profile } from '../../builders/profile.ts';

const paths = (start: string, end?: string) =>
  dates
    .find({
      ...profile,
      experience: [{ organisation: 'A', title: 'B', start, ...(end ? { end } : {}) }],
      education: [{ institution: 'U', degree: 'MSc', start, ...(end ? { end } : {}) }],
    })
    .map(({ path }) => path.join('.'));

test('an end before its start is an error in jobs and studies', () => {
  expect(paths('2024-05', '2024-04')).toEqual(['experience.0.end', 'education.0.end']);
});

test.each([
  ['2024-05', '2024-05'],
  ['2024-05', '2024'],
  ['2024', '2024-01-01'],
  ['2024-05', undefined],
])('%s to %s is possible', (start, end) => {
  expect(paths(start, end)).toEqual([]);
});

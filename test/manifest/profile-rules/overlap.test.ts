import { expect, test } from 'vitest';
import { overlap } from '../../../src/manifest/profile-rules/overlap.ts';
import { profile } from '../../builders/profile.ts';

type Job = readonly [title: string, start: string, end?: string];
const remarks = (...jobs: Job[]) =>
  overlap.find({
    ...profile,
    experience: jobs.map(([title, start, end]) => ({
      ...{ organisation: 'A', title, start },
      ...(end ? { end } : {}),
    })),
  });

test('two jobs at once are worth a word, never an error', () => {
  expect(remarks(['Engineer', '2022-03'], ['Analyst', '2020-01', '2022-09'])).toMatchObject([
    { severity: 'advice', path: ['experience', 1] },
  ]);
});

test('a change within one month or year is no overlap', () => {
  expect(remarks(['Engineer', '2022-09'], ['Analyst', '2020-01', '2022-09'])).toEqual([]);
  expect(remarks(['Engineer', '2022'], ['Analyst', '2020', '2022-09'])).toEqual([]);
});

test('work that people do beside other work is left alone', () => {
  for (const title of ['Engineer (part time)', 'Student assistant', 'Intern', 'Volunteer mentor'])
    expect(remarks([title, '2022-03'], ['Analyst', '2020-01'])).toEqual([]);
  expect(remarks(['International sales', '2022-03'], ['Analyst', '2020-01'])).toHaveLength(1);
});

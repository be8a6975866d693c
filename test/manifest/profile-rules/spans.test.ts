import { expect, test } from 'vitest';
import { endsBefore, jobSpans, studySpans } from '../../../src/manifest/profile-rules/spans.ts';
import { profile } from '../../builders/profile.ts';

const span = (start?: string, end?: string) => ({ path: [], name: '', start, end });

test('names jobs and studies as a sentence would, with their place', () => {
  const person = {
    ...profile,
    experience: [{ organisation: 'Hospital', title: 'Analyst', start: '2020' }],
    education: [{ institution: 'U', degree: 'MSc' }],
  };
  expect(jobSpans(person)[0]).toMatchObject({ name: 'Analyst, Hospital', path: ['experience', 0] });
  expect(studySpans(person)[0]).toMatchObject({ name: 'MSc, U', path: ['education', 0] });
});

test('says that one is over before the other only when it is certain', () => {
  expect(endsBefore(span('2018', '2019'), span('2019', '2020'))).toBe(true);
  expect(endsBefore(span('2018', '2019'), span('2019'))).toBe(true);
  expect(endsBefore(span('2018', '2019'), span('2018', '2019-06'))).toBe(false);
  expect(endsBefore(span('2018'), span('2019', '2020'))).toBe(false);
  expect(endsBefore(span('2018', '2019'), span())).toBe(false);
});

import { expect, test } from 'vitest';
import { available } from '../../../src/manifest/profile-rules/available.ts';
import { profile } from '../../builders/profile.ts';

const job = { organisation: 'A', title: 'Engineer' };

test('what has happened lies before the day one could start', () => {
  const remarks = available.find({
    ...profile,
    availableFrom: '2027-01',
    experience: [{ ...job, start: '2026-02', end: '2027-03' }],
    awards: [{ name: 'Prize', date: '2028' }, { name: 'Other' }],
    certifications: [{ name: 'C', date: '2027-01-31' }],
  });
  expect(remarks.map(({ path }) => path.join('.'))).toEqual(['experience.0.end', 'awards.0.date']);
});

test('without that day nothing is known of the future', () => {
  expect(available.find({ ...profile, experience: [{ ...job, end: '2999' }] })).toEqual([]);
});

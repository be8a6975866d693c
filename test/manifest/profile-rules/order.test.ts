import { expect, test } from 'vitest';
import { order } from '../../../src/manifest/profile-rules/order.ts';
import { profile } from '../../builders/profile.ts';

const late = (...spans: { start?: string; end?: string }[]) =>
  order
    .find({
      ...profile,
      experience: spans.map((span, index) => ({ organisation: `${index}`, title: 'T', ...span })),
    })
    .map(({ path }) => path[1]);

test('a job that ended later than one above it is told', () => {
  expect(late({ end: '2020' }, { end: '2021' }, { end: '2019' })).toEqual([1]);
  expect(late({ end: '2020' }, { start: '2019' })).toEqual([1]);
});

test('what goes on stands first, and what has no date is left alone', () => {
  expect(late({ start: '2020' }, { start: '2018' }, { end: '2017-12' }, {})).toEqual([]);
  expect(late({}, { end: '2020' }, { end: '2020-06' })).toEqual([]);
});

test('studies are told the same way', () => {
  const education = ['2020', '2024'].map((end) => ({ institution: 'U', degree: 'D', end }));
  expect(order.find({ ...profile, education })[0]).toMatchObject({
    severity: 'warning',
    path: ['education', 1],
  });
});

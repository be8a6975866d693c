import { expect, test } from 'vitest';
import { entriesOf } from '../../../src/resume/rendercv/sections.ts';
import { projectEntry } from '../../builders/resume.ts';

test('ongoing work says so, an end alone is a date, a degree without a field is the area', () => {
  const ongoing = projectEntry('A_b', ['50% *less*'], {
    period: { text: '', start: '2026-05' },
    link: 'https://example.org/a_(b)',
  });
  expect(entriesOf({ id: 'projects', title: 'Projects', entries: [ongoing] })).toEqual([
    {
      name: '[A\\_b](https://example.org/a%5F%28b%29)',
      start_date: '2026-05',
      end_date: 'present',
      highlights: ['50% \\*less\\*'],
    },
  ]);
  expect(
    entriesOf({
      id: 'education',
      title: 'Education',
      entries: [
        { degree: 'PhD', institution: 'Example University', period: { text: '', end: '2026' } },
      ],
    }),
  ).toEqual([{ institution: 'Example University', area: 'PhD', date: '2026' }]);
});

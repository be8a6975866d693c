import { expect, test } from 'vitest';
import { periodOf } from '../../src/resume/period.ts';

test('a period keeps its dates as written beside the text', () => {
  expect(periodOf('2026-05', '2026-07')).toEqual({
    text: 'May 2026 – Jul 2026',
    start: '2026-05',
    end: '2026-07',
  });
  expect(periodOf('2026-05', undefined)).toEqual({ text: 'May 2026 – Present', start: '2026-05' });
  expect(periodOf(undefined, undefined)).toEqual({ text: '' });
});

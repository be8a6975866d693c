import { describe, expect, test } from 'vitest';
import { lastChange } from '../../../src/site/feeds/last-change.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildSite } from '../../builders/site.ts';

const dated = (id: string, updated: string, status = 'published') =>
  publishedProject(id, { status, dates: { started: '2026-01', updated } });
const portfolio = {
  ...buildSite().portfolio,
  projects: [dated('a1', '2026-05-01'), dated('b1', '2026-03'), dated('c1', '2026-09-09', 'draft')],
};

describe('a page last changed', () => {
  test.each([
    ['/projects/a1/', '2026-05-01'],
    ['/', '2026-05-01'],
    ['/skills/', '2026-05-01'],
    ['/resume/', '2026-05-01'],
    ['/resume/ml-engineer/', '2026-05-01'],
    ['/for/ml-engineer/', '2026-05-01'],
    ['/work/skill/calibration/', '2026-05-01'],
  ])('%s on the day its projects say', (page, day) =>
    expect(lastChange(portfolio, page)).toBe(day),
  );

  test.each(['/projects/b1/', '/projects/c1/', '/projects/none/', '/about/', '/forum/x/'])(
    '%s on no day that is known',
    (page) => expect(lastChange(portfolio, page)).toBeUndefined(),
  );
});

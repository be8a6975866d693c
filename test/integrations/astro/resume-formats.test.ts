import { expect, test } from 'vitest';
import { siteResumeFormats } from '../../../integrations/astro/resume-formats.ts';
import { buildSite } from '../../builders/site.ts';

test('a site offers the PDF first, then the text forms', () => {
  expect(siteResumeFormats(buildSite())).toEqual({
    formats: ['pdf', 'md', 'txt', 'json'],
    findings: [],
  });
});

test('a name the fonts cannot draw keeps the PDF out, and one warning names the characters', () => {
  const { portfolio, ...site } = buildSite();
  const { formats, findings } = siteResumeFormats({
    ...site,
    portfolio: { ...portfolio, profile: { ...portfolio.profile, name: '李明' } },
  });
  expect(formats).toEqual(['md', 'txt', 'json']);
  expect(findings).toMatchObject([{ rule: 'resume/missing-glyph', severity: 'warning' }]);
  expect(findings[0]?.message).toContain('李 (U+674E), 明 (U+660E)');
});

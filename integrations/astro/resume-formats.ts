import type { Finding } from '../../src/findings/finding.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { missingGlyphFindings, missingGlyphs } from '../../src/resume/pdf/glyphs.ts';
import { readResumeFonts } from '../../src/resume/pdf/fonts-fs.ts';
import { SITE_RESUME_FORMATS } from '../../src/site/site-input.ts';
import type { SiteInput, SiteResumeFormat } from '../../src/site/site-input.ts';

/**
 * The files a site offers of each résumé. Without the PDF when its fonts cannot draw every
 * character of every résumé: a page must not offer what cannot be made. The findings then say which
 * characters, as warnings, since everything else is built.
 */
export function siteResumeFormats({
  portfolio,
  facts,
  lenses,
}: Pick<SiteInput, 'portfolio' | 'facts' | 'lenses'>): {
  readonly formats: readonly SiteResumeFormat[];
  readonly findings: readonly Finding[];
} {
  const missing = lenses.flatMap(({ id }) =>
    missingGlyphs(composeResume(portfolio, facts, id), readResumeFonts()),
  );
  const first = [...new Map(missing.map((glyph) => [glyph.codePoint, glyph])).values()];
  const findings = missingGlyphFindings(first).map(
    (finding) => ({ ...finding, severity: 'warning' }) as const,
  );
  const formats = SITE_RESUME_FORMATS.filter((format) => format !== 'pdf' || first.length === 0);
  return { formats, findings };
}

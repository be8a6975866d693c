import { describe, expect, test } from 'vitest';
import { claimText } from '../../src/claims/text.ts';
import { LENS_IDS } from '../../src/manifest/schema/lens-ids.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { findSection } from '../../src/resume/content.ts';
import { renderText } from '../../src/resume/render-text.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';

const portfolio = buildPortfolio();
const facts = buildPortfolioFacts(portfolio);

describe('plain text', () => {
  test.each(LENS_IDS)(
    'for %s keeps to 78 columns, without trailing spaces, and loses no bullet',
    (lens) => {
      const resume = composeResume(portfolio, facts, lens);
      const text = renderText(resume);
      expect(text.split('\n').filter((line) => [...line].length > 78 || /\s$/.test(line))).toEqual(
        [],
      );
      const flat = text.replace(/\s+/g, ' ');
      const bullets =
        findSection(resume, 'projects')?.entries.flatMap((entry) => entry.bullets.map(claimText)) ??
        [];
      expect(bullets.length).toBeGreaterThan(8);
      expect(bullets.filter((bullet) => !flat.includes(`- ${bullet}`))).toEqual([]);
    },
  );

  test('has headings in capitals, title and date on one row and addresses on their own', () => {
    const text = renderText(composeResume(portfolio, facts, 'data-scientist'));
    expect(text.match(/^[A-Z]{5,}$/gm)).toEqual([
      'SUMMARY',
      'EXPERIENCE',
      'PROJECTS',
      'EDUCATION',
      'SKILLS',
      'PUBLICATIONS',
      'CERTIFICATIONS',
      'LANGUAGES',
    ]);
    expect(text).toMatch(
      /^Tumour classifier \(scikit-learn, NumPy, pandas\) +May 2026 – Jul 2026\n {2}https:\/\/github.com\/alex-example\/tumours\n- /m,
    );
    expect(text).toMatch(
      /^alex@example.org \| Berlin, Germany\nhttps:\/\/alex.example.org\nhttps:\/\/github.com\/alex-example\n/m,
    );
    expect(text).toMatch(/^English \(fluent\), German\n$/m);
  });
});

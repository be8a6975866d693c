import { expect, test } from 'vitest';
import { composeResume } from '../../src/resume/compose.ts';
import { RESUME_FORMATS, renderResume } from '../../src/resume/formats.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';

test('each ending has its renderer, and each document says the same', () => {
  const resume = composeResume(buildPortfolio(), buildPortfolioFacts(), 'ml-engineer');
  const [md, txt, json] = RESUME_FORMATS.map((format) => renderResume(resume, format));
  expect(md).toMatch(/^# Alex Example\n/);
  expect(txt).toMatch(/^Alex Example\n/);
  expect(json).toMatch(/^\{\n {2}"\$schema"/);
  for (const text of [md, txt, json])
    expect(text?.replace(/\s+/g, ' ')).toContain(
      'a 95th-percentile latency of 42 ms over 1,000 calls',
    );
});

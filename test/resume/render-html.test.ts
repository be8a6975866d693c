import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { composeResume } from '../../src/resume/compose.ts';
import { renderHtml } from '../../src/resume/render-html.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';
import { buildResume, projectEntry } from '../builders/resume.ts';

const resume = composeResume(buildPortfolio(), buildPortfolioFacts(), 'data-scientist');

test('is valid HTML in one file that asks for no other', async () => {
  const html = renderHtml(resume);
  const report = await new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'long-title': 'off', 'require-sri': 'off' },
  }).validateString(html);
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|url\(|@import/);
});

test('has the headings in order, bullets as lists and dates beside titles', () => {
  const html = renderHtml(resume, { paper: 'letter' });
  expect(html.match(/<h[12]>[^<]+/g)?.slice(0, 3)).toEqual([
    '<h1>Alex Example',
    '<h2>Summary',
    '<h2>Experience',
  ]);
  expect(html.split('<ul>').length).toBe(html.split('</ul>').length);
  expect(html).toContain('<span class="date">May 2026 – Jul 2026</span></h3>');
  expect(html).toContain('@page{size:letter');
});

test('shows what an author typed and runs none of it', () => {
  const html = renderHtml(
    buildResume({
      name: '<script>alert(1)</script>',
      contacts: [
        { kind: 'link', label: 'L', text: 'x', href: 'javascript:alert(1)' },
        { kind: 'link', label: 'L', text: 'x', href: 'https://example.org/?a="><b>' },
      ],
      sections: [{ id: 'projects', title: 'Projects', entries: [projectEntry('A & <B>', [])] }],
    }),
  );
  expect(html).not.toMatch(/<script|<b>|href="javascript:/i);
  expect(html).toContain('<span>A &amp; &lt;B&gt;</span>');
  expect(html).toContain('href="https://example.org/?a=&quot;&gt;&lt;b&gt;"');
});

import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { claimText } from '../../src/claims/text.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { findSection } from '../../src/resume/content.ts';
import { renderMarkdown } from '../../src/resume/render-markdown.ts';
import { buildPortfolio, buildPortfolioFacts, publishedProject } from '../builders/portfolio.ts';

const portfolio = buildPortfolio();
const resume = composeResume(portfolio, buildPortfolioFacts(portfolio), 'data-scientist');

/** What a reader of the rendered page sees, without tags. */
function shown(markdown: string): string {
  return new MarkdownIt()
    .render(markdown)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"');
}

describe('Markdown', () => {
  test('has one title, the sections and an entry per project', () => {
    const markdown = renderMarkdown(resume);
    expect(markdown.match(/^# .+$/gm)).toEqual(['# Alex Example']);
    expect(markdown.match(/^## .+$/gm)).toEqual(resume.sections.map(({ title }) => `## ${title}`));
    expect(markdown).toContain(
      '### [Tumour classifier](<https://github.com/alex-example/tumours>) (scikit-learn, NumPy, pandas) | May 2026 – Jul 2026\n\n- Raised recall from',
    );
    expect(markdown).not.toMatch(/\n{3}|[^\n]$/);
  });

  test('shows every bullet as it is written', () => {
    const text = shown(renderMarkdown(resume));
    const bullets =
      findSection(resume, 'projects')?.entries.flatMap((entry) => entry.bullets.map(claimText)) ??
      [];
    expect(bullets.filter((bullet) => !text.includes(bullet))).toEqual([]);
  });

  test('lets no text become markup', () => {
    const evil = '*Bold* [x](javascript:alert(1)) & <b> # | 1. _y_ `z`';
    const title = '[a](https://evil.example) *b* `c`';
    const hostile = composeResume(
      {
        profile: { ...portfolio.profile, name: evil },
        projects: [publishedProject('tumours', { title })],
      },
      new Map(),
      'ml-engineer',
    );
    const html = new MarkdownIt().render(renderMarkdown(hostile));
    expect(html).not.toMatch(/<em>|<b>|<code>|javascript:[^<]*"|href="https:\/\/evil/);
    expect(shown(renderMarkdown(hostile))).toContain(evil);
    expect(shown(renderMarkdown(hostile))).toContain(title);
  });

  test('keeps an address with brackets in one piece', () => {
    const project = publishedProject('tumours', { links: { repo: 'https://example.org/a_(b)' } });
    const html = new MarkdownIt().render(
      renderMarkdown(
        composeResume({ ...portfolio, projects: [project] }, new Map(), 'ml-engineer'),
      ),
    );
    expect(html).toContain('href="https://example.org/a_(b)"');
  });
});

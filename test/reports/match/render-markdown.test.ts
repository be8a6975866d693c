import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { renderMatchMarkdown } from '../../../src/reports/match/render-markdown.ts';
import { buildDemand, buildMatchReport } from '../../builders/match-report.ts';

const options = { resume: 'modelfolio resume --for posting.txt' };

test('has a heading for each part, and the command by itself', () => {
  const text = renderMatchMarkdown(
    buildMatchReport({ years: [{ years: 2, quote: '2 years' }] }),
    options,
  );
  expect(text.match(/^#+ .*/gm)).toEqual([
    '# Match',
    '## Must have',
    '## Asked for, and not compared',
    '## Projects to show, in this order',
    '## What to do next',
  ]);
  expect(text).toContain('- **pandas**: used in tumours. “Experience with pandas”\n');
  expect(text).toContain(`\`\`\`sh\n${options.resume}\n\`\`\`\n`);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '![x](https://evil.example/x.png)',
  '[click](javascript:alert(1))',
  'https://evil.example and www.evil.example',
  '# Title\n\n- [ ] done\n\n```\ncode',
  '| a | b |\n|---|---|',
  '\u001b[31mred\u202egnp.exe',
  '&lt;b&gt; <img src=x onerror=alert(1)>',
];

test.each(HOSTILE)('words of a posting stay words: %j', (quote) => {
  const text = renderMatchMarkdown(
    buildMatchReport({
      demands: [buildDemand({ quote })],
      years: [{ years: 2, quote }],
      degrees: [{ required: false, quote }],
    }),
    options,
  );
  const html = new MarkdownIt({ html: true, linkify: true }).render(text);
  const tags = new Set([...html.matchAll(/<([a-z]+\d?)/g)].map(([, tag]) => tag));
  expect([...tags].sort()).toEqual(['code', 'h1', 'h2', 'li', 'p', 'pre', 'strong', 'ul']);
  expect(html.match(/<h\d>/g)).toHaveLength(5);
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
});

test('an inconclusive report has no score', () => {
  const { score: _, ...report } = buildMatchReport({ conclusive: false });
  expect(renderMatchMarkdown(report, options)).toMatch(/^# Match\n\nInconclusive: [^\d]*\n$/);
});

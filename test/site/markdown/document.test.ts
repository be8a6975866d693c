import { expect, test } from 'vitest';
import { headlineOf } from '../../../src/facts/facts.ts';
import {
  documentMarkdown,
  linkLine,
  metricLine,
  pageLine,
  rowList,
} from '../../../src/site/markdown/document.ts';
import { composeMetric } from '../../../src/site/metric.ts';
import { buildSite } from '../../builders/site.ts';

test('puts a blank line between parts and leaves empty ones out', () => {
  expect(documentMarkdown('# a', '', undefined, 'b')).toBe('# a\n\nb\n');
});

test('names the page it is the twin of', () => {
  expect(pageLine('https://example.org/x/')).toContain('[the page](https://example.org/x/)');
});

test('keeps a link that may not be followed as text', () => {
  const links = [
    { label: 'Code', href: 'https://example.org/' },
    { label: 'Bad', href: 'javascript:a' },
  ];
  const follow = (href: string) => (href.startsWith('https:') ? href : undefined);
  expect(linkLine(links, follow)).toBe('Links: [Code](https://example.org/), Bad');
  expect(linkLine([], follow)).toBe('');
});

test('lists facts by their term', () => {
  expect(rowList([{ term: 'Role', text: 'Sole *author*' }])).toBe('- **Role:** Sole \\*author\\*');
});

test('never writes a number alone', () => {
  const headline = headlineOf(buildSite().facts.get('tumours') ?? []);
  if (!headline) throw new Error('The test project has no headline.');
  expect(metricLine(composeMetric(headline, ''), (href) => `https://example.org/${href}`)).toBe(
    '**Recall: 0.937**; 95% CI 0.850 to 0.976; test, 60 of 64 positives; Baseline: One-feature rule, 0.813. Evidence: [Self-reported](https://example.org/#src-tumours-recall-test).',
  );
});

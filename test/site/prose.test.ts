import { describe, expect, test } from 'vitest';
import { plainText, renderInline, renderProse, shortened } from '../../src/site/prose.ts';
import { buildSite } from '../builders/site.ts';

const site = buildSite();

describe('renderProse', () => {
  test('writes paragraphs, lists, code and emphasis', () => {
    expect(renderProse('One *two* `x<1`\n\n- three\n- four', site)).toBe(
      '<p>One <em>two</em> <code>x&lt;1</code></p>\n<ul>\n<li>three</li>\n<li>four</li>\n</ul>',
    );
  });

  test('sends links inside the site through href', () => {
    expect(renderProse('[proof](/projects/churn/)', site)).toContain(
      '<a href="/base/projects/churn/">proof</a>',
    );
  });

  test('marks links that leave the site', () => {
    expect(renderProse('[paper](https://example.org/p)', site)).toContain(
      '<a href="https://example.org/p" rel="external noopener">paper</a>',
    );
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'file:///etc/passwd',
    'http://example.org',
  ])('makes no link of %s', (url) => expect(renderProse(`[x](${url})`, site)).not.toContain('<a '));

  test.each(['/projects/draft/', '../draft/', './evidence/metrics.json', 'metrics.json'])(
    'keeps only the words of a link to %s, which leads nowhere',
    (url) =>
      expect(
        renderProse(`See [the *first* try](${url} "title"), and [churn](../churn/).`, site),
      ).toBe('<p>See the <em>first</em> try, and <a href="/base/projects/churn/">churn</a>.</p>'),
  );

  test('leaves raw HTML and images as text', () => {
    const html = renderProse(
      '<script>alert(1)</script> ![x](https://example.org/x.png) <img src=x onerror=y>',
      site,
    );
    expect(html).not.toMatch(/<(?:script|img)/);
  });
});

describe('renderInline', () => {
  test('joins lines and writes no paragraph', () =>
    expect(renderInline('one\ntwo *three*', site)).toBe('one two <em>three</em>'));
});

describe('plainText', () => {
  test('drops every link, wherever it leads', () =>
    expect(plainText('[a](/projects/draft/) [b](./x.json) [c](/skills/)')).toBe('a b c'));

  test('drops the markup and keeps the words', () => {
    expect(plainText('See *this* [paper](https://example.org),\nplease: `x`.')).toBe(
      'See this paper, please: x.',
    );
  });
});

describe('shortened', () => {
  test('leaves a short text alone', () => expect(shortened('short', 10)).toBe('short'));
  test('cuts at a word, drops the comma before the cut and marks it', () =>
    expect(shortened('one two, three four', 14)).toBe('one two…'));
  test('cuts one endless word to the limit', () =>
    expect(shortened('x'.repeat(50), 20).length).toBeLessThanOrEqual(20));
});

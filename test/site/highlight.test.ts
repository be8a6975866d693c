import { expect, test } from 'vitest';
import { highlight } from '../../src/site/highlight.ts';

test('colours with classes and never with styles', async () => {
  const html = await highlight("# note\npython run.py --name 'x'", 'bash');
  expect(html).toContain('<span class="tk-comment"># note</span>');
  expect(html).toContain('class="tk-string');
  expect(html).not.toContain('style=');
});

test('escapes what could be markup', async () => {
  const html = await highlight('echo "<script>" && true', 'bash');
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
});

test('keeps every character of the code', async () => {
  const code = 'a: 1\n\nb:   [x, "y"]';
  expect((await highlight(code, 'yaml')).replace(/<[^>]+>/g, '').replaceAll('&quot;', '"')).toBe(
    code,
  );
});

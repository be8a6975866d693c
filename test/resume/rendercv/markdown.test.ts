import { expect, test } from 'vitest';
import { escapeInline } from '../../../src/resume/rendercv/markdown.ts';

test('what RenderCV would read as Markdown is printed as it stands', () => {
  expect(escapeInline('a_b *c* [d](e) `f` \\\n g')).toBe('a\\_b \\*c\\* \\[d\\](e) \\`f\\` \\\\ g');
});

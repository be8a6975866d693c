import { expect, test } from 'vitest';
import { addressesOn, linkAround, markdownLink } from '../../../src/site/markdown/link.ts';
import { buildSite } from '../../builders/site.ts';

const address = addressesOn(buildSite(), '/projects/tumours/');

test.each([
  ['#src-x', 'https://alex.example.org/base/projects/tumours/#src-x'],
  ['/base/skills/', 'https://alex.example.org/base/skills/'],
  ['https://example.org/a', 'https://example.org/a'],
  ['mailto:alex@example.org', 'mailto:alex@example.org'],
])('makes %s an address that works anywhere', (href, expected) =>
  expect(address(href)).toBe(expected),
);

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  '//evil.example',
  '/\\evil.example',
  'evidence/x.json',
  '',
])('follows no %j', (href) => expect(address(href)).toBeUndefined());

test('keeps paths of the site while its address is unknown', () => {
  const bare = addressesOn(buildSite({ absolute: () => undefined }), '/skills/');
  expect([bare('#a'), bare('/base/x/')]).toEqual(['/base/skills/#a', '/base/x/']);
});

test('writes a link whose words and address cannot end it', () => {
  expect(markdownLink('a ](b) <c>', 'https://example.org/x(1)|<y> z')).toBe(
    '[a \\](b) \\<c\\>](https://example.org/x%281%29%7C%3Cy%3E%20z)',
  );
  expect(markdownLink('[x]', undefined)).toBe('\\[x\\]');
  expect(linkAround('**b**', 'https://example.org/?a&copy;')).toBe(
    '[**b**](https://example.org/?a\\&copy;)',
  );
});

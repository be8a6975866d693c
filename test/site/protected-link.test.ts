import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { composeHome } from '../../src/site/home.ts';
import { composeHomeMarkdown } from '../../src/site/markdown/home.ts';
import {
  isMailProtected,
  protectedHtml,
  protectedMarkdown,
} from '../../src/site/protected-link.ts';
import { profile } from '../builders/profile.ts';
import { buildSite } from '../builders/site.ts';

const mail = { label: 'alex_b@example.org', href: 'mailto:alex_b@example.org' };

test('nothing in the page looks like an address or a way to write to one', () => {
  const html = protectedHtml(mail, { className: 'btn' });
  expect(html).toMatch(/^<a class="btn" href="&#/);
  expect(html).not.toMatch(/@|mailto|example|%40/);
});

test('HTML and Markdown read it back as it is', () => {
  const read = new MarkdownIt({ html: true });
  const plain = `<p><a href="mailto:alex_b@example.org">alex_b@example.org</a></p>\n`;
  expect(read.render(protectedMarkdown(mail))).toBe(plain);
  const text = /">(?:[^<]*)<|>([^<]+)<\/a>/.exec(protectedHtml(mail))?.[1] ?? '';
  expect(read.renderInline(text)).toBe('alex_b@example.org');
});

test('an address is protected unless the author shows it', () => {
  const onSite = { email: 'protect', phone: false, address: false } as const;
  expect(isMailProtected(profile)).toBe(true);
  expect(isMailProtected({ ...profile, onSite })).toBe(true);
  expect(isMailProtected({ ...profile, onSite: { ...onSite, email: 'show' } })).toBe(false);
});

test('the home page marks it and its Markdown twin writes it so', () => {
  expect(composeHome(buildSite()).contacts[0]?.isProtected).toBe(true);
  expect(composeHomeMarkdown(buildSite())).not.toContain('alex@example.org');
  const onSite = { email: 'show', phone: false, address: false } as const;
  const shown = buildSite({}, { onSite });
  expect(composeHome(shown).contacts[0]).not.toHaveProperty('isProtected');
  expect(composeHomeMarkdown(shown)).toContain('mailto:alex@example.org');
});
